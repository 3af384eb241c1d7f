import type { Chapter, LessonPlan, Study } from '../../model/study.ts';
import type { ViewState } from '../../model/view.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** The sheet that is meant. */
export type SheetChoice =
  | { readonly kind: 'student' | 'teacher'; readonly chapter: Chapter | null }
  | { readonly kind: 'plan'; readonly plan: LessonPlan };

/** The sheet that a view asks for, and a sentence for each part of it that is not there. */
export function chooseSheet(
  { sheet, chapter: id }: Pick<ViewState, 'sheet' | 'chapter'>,
  study: Study,
): { readonly choice: SheetChoice; readonly notes: readonly string[] } {
  const plan = study.lessons?.plans.find((one) => one.id === sheet);
  if (plan) return { choice: { kind: 'plan', plan }, notes: [] };
  const chapter = study.chapters.find((one) => one.id === id) ?? null;
  const isKnown = sheet === 'student' || sheet === 'teacher';
  return {
    choice: { kind: sheet === 'teacher' ? 'teacher' : 'student', chapter },
    notes: [
      ...(isKnown ? [] : [late.print.noSheet]),
      ...(id !== null && !chapter ? [late.print.noChapter] : []),
    ],
  };
}

import type { Chapter, ChapterStep, Study } from '../model/study.ts';
import type { Fault, Story } from '../model/story.ts';
import { isReported } from '../model/study-references.ts';
import { shorten } from '../model/parse-rows.ts';
import { decodeView } from './url-codec.ts';

/** What a story brings for being told, without what is nowhere printed, and a fault for each such thing. */
export interface CheckedSteps {
  readonly study: Study;
  readonly faults: readonly Fault[];
}

/**
 * Checks what the steps and the lesson plans point at. A view that cannot be read stays, so that the
 * step is still told (it shows its chapter's view); a quotation that no report has is left out.
 */
export function checkSteps(study: Study, story: Story): CheckedSteps {
  const faults: Fault[] = [];
  const chapters = study.chapters.map((chapter, index): Chapter => {
    const fault = (field: string, value: string, why: string) =>
      faults.push({
        file: 'chapters.json',
        row: index + 1,
        id: chapter.id,
        field,
        value: shorten(value),
        why,
        outcome: 'left-out',
      });
    readAll('view', chapter.view, story, fault);
    const steps = chapter.steps.map((step, at): ChapterStep => {
      const field = `steps.${at}`;
      readAll(`${field}.view`, step.view, story, fault);
      if (step.quote === null || isQuoted(step.quote, step.view, story)) return step;
      fault(
        `${field}.quote`,
        step.quote.text,
        'stands in no report of that article on the event of this step',
      );
      return { ...step, quote: null };
    });
    return { ...chapter, steps };
  });
  study.lessons?.plans.forEach((plan, index) =>
    plan.parts.forEach((part, at) => {
      if (part.view === null) return;
      readAll(`plans.${index}.parts.${at}.view`, part.view, story, (field, value, why) =>
        faults.push({
          file: 'lessons.json',
          row: null,
          id: plan.id,
          field,
          value: shorten(value),
          why,
          outcome: 'left-out',
        }),
      );
    }),
  );
  return { study: { ...study, chapters }, faults };
}

function readAll(
  field: string,
  view: string,
  story: Story,
  fault: (field: string, value: string, why: string) => void,
): void {
  const { notes } = decodeView(view, story);
  if (notes.length > 0) fault(field, view, notes.join(' '));
}

function isQuoted(
  quote: { article: string; text: string },
  address: string,
  story: Story,
): boolean {
  const { selected } = decodeView(address, story).view;
  const event = story.events[story.indexOf.get(selected ?? '') ?? -1];
  return event !== undefined && isReported(event, quote.article, quote.text);
}

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { PagedBlocks } from './PagedBlocks.tsx';
import { planBlocks } from './plan-blocks.tsx';
import type { SheetChoice } from './sheet-choice.ts';
import { teacherBlocks } from './teacher-blocks.tsx';
import type { GroundState } from '../../ground/use-ground.ts';
import { WorkPage } from './WorkPage.tsx';

interface SheetPagesProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly choice: SheetChoice;
  readonly ground: GroundState;
}

/** The pages of one sheet. */
export function SheetPages({ stores, study, choice, ground }: SheetPagesProps) {
  const story = useStore(stores.story, (state) => state.story);
  const blocks = useMemo(() => {
    if (choice.kind === 'plan') return planBlocks(stores, choice.plan);
    return choice.kind === 'teacher' ? teacherBlocks(stores, study, choice.chapter) : [];
  }, [stores, study, choice]);
  if (choice.kind === 'plan')
    return (
      <PagedBlocks
        story={story}
        sheet={late.print.planShort(choice.plan.minutes)}
        blocks={blocks}
      />
    );
  const { chapter } = choice;
  const nth = chapter ? study.chapters.indexOf(chapter) + 1 : 0;
  const above = chapter
    ? [story.info.title, late.print.chapterOf(nth, study.chapters.length)].join(late.print.separate)
    : late.print.whole;
  const page = { story, study, chapter, above };
  return (
    <>
      <OverviewPage {...page} ground={ground} name={late.print.pageOf(late.print.student, 1, 2)} />
      <WorkPage {...page} name={late.print.pageOf(late.print.student, 2, 2)} />
      {choice.kind === 'teacher' && (
        <PagedBlocks story={story} sheet={late.print.teacherPages} blocks={blocks} />
      )}
    </>
  );
}

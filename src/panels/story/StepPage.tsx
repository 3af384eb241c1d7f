import { useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Chapter } from '../../model/study.ts';
import { tellAs } from '../../model/tell-as.ts';
import { faultsOfStep, showStep } from '../../store/show-step.ts';
import { allSteps, viewOfStep } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { ChapterMenu } from './ChapterMenu.tsx';
import { ForTeacher } from './ForTeacher.tsx';
import { StepEvent } from './StepEvent.tsx';
import styles from './StepPage.module.css';
import { StepQuote } from './StepQuote.tsx';
import type { StepNow } from './use-step.ts';

interface StepPageProps {
  readonly stores: Stores;
  readonly chapters: readonly Chapter[];
  readonly now: StepNow;
  /** how to let steps come by themselves */
  readonly play: ReactNode;
  readonly onReadCard: () => void;
}

/** One step: where it stands in the story, our words, an article’s words, and the event they are on. */
export function StepPage({ stores, chapters, now, play, onReadCard }: StepPageProps) {
  const story = useStore(stores.story, (state) => state.story);
  const blind = useStore(stores.story, (state) => state.view.blind);
  const { found, missing } = now;
  const { chapter, chapterNth, step, ref } = found;
  const event = useMemo(() => {
    const { view } = viewOfStep(found, story, stores.story.getState().view);
    const index = story.indexOf.get(view.selected ?? '') ?? -1;
    return (view.told === null ? story : tellAs(story, index, view.told)).events[index];
  }, [found, story, stores]);
  const title = step.title ?? chapter.title;

  function goToChapter(id: string): void {
    const first = allSteps(chapters).find((candidate) => candidate.chapter.id === id);
    if (first) showStep(stores.story, first);
  }

  return (
    <>
      <ChapterMenu chapters={chapters} chosen={chapter.id} onChoose={goToChapter} />
      {missing && (
        <p className={styles.note}>
          {missing.chapter === chapter.id
            ? late.story.noSuchStep(missing.n, chapter.title, ref.n)
            : late.story.noSuchChapter}
        </p>
      )}
      <p className={styles.position}>
        {late.story.position(chapterNth, chapters.length, ref.n, chapter.steps.length)}
      </p>
      <h2 className={styles.title}>{title}</h2>
      {faultsOfStep(found, story).length > 0 && (
        <p className={styles.note}>{late.story.pointsAtNothing}</p>
      )}
      <p className={styles.words}>
        <Words text={step.words} hedges={event?.reports.flatMap((report) => report.hedges) ?? []} />
      </p>
      {step.quote && (
        <StepQuote story={story} quote={step.quote} event={event ?? null} blind={blind} />
      )}
      {event && <StepEvent event={event} onReadCard={onReadCard} />}
      {play}
      <ForTeacher key={`${ref.chapter}.${ref.n}`} note={step.note} stores={stores} />
    </>
  );
}

import type { Chapter, ChapterStep } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { PaperCode, ShortLink } from './ShortLink.tsx';
import styles from './StepNote.module.css';

interface ChapterHeadProps {
  readonly stores: Stores;
  readonly chapter: Chapter;
  readonly nth: number;
  /** leads to its first step */
  readonly fragment: string;
}

/** A chapter’s title with its time, address and code. */
export function ChapterHead({ stores, chapter, nth, fragment }: ChapterHeadProps) {
  return (
    <div className={styles.head}>
      <div>
        <h5>{late.print.notes(nth, chapter.title)}</h5>
        <p>{late.print.minutes(chapter.minutes)}</p>
        <p>
          {late.print.opens} <ShortLink stores={stores} fragment={fragment} />
        </p>
      </div>
      <PaperCode fragment={fragment} label={chapter.title} />
    </div>
  );
}

interface StepNoteProps extends Omit<ChapterHeadProps, 'nth'> {
  readonly step: ChapterStep;
  readonly n: number;
}

/** One step: what is told, and the note for the teacher. */
export function StepNote({ stores, chapter, step, n, fragment }: StepNoteProps) {
  return (
    <div className={styles.step}>
      <h6>
        {[late.print.step(n, chapter.steps.length), step.title ?? chapter.title].join(
          late.print.separate,
        )}
      </h6>
      <p>
        <b>{late.print.said}</b> <Words text={step.words} />
      </p>
      <p>
        <b>{late.print.note}</b> <Words text={step.note} />
      </p>
      <p>
        <ShortLink stores={stores} fragment={fragment} />
      </p>
    </div>
  );
}

import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import { findStep, viewOfStep } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './ReturnBar.module.css';

interface ReturnBarProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** The way back to the step from which a reader wandered off, in views other than Story. */
export function ReturnBar({ stores, study }: ReturnBarProps) {
  const step = useStore(stores.story, (state) => state.view.step);
  const found = step && findStep(study.chapters, step);
  if (!found) return null;

  function goBack(to: NonNullable<typeof found>): void {
    const { story, view } = stores.story.getState();
    const now = { ...view, mode: 'story', play: null } as const;
    stores.story.actions.goTo(viewOfStep(to, story, now).view, 'decision');
  }

  return (
    <nav aria-label={late.story.wayBack} className={styles.bar}>
      <button type="button" className={styles.button} onClick={() => goBack(found)}>
        <span aria-hidden="true">‹ </span>
        {late.story.returnToChapter(found.ref.n, found.chapter.title)}
      </button>
    </nav>
  );
}

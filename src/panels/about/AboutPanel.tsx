import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { aboutParts } from './about-parts.tsx';
import { AboutContents } from './AboutContents.tsx';
import { AboutPart } from './AboutPart.tsx';
import styles from './AboutPanel.module.css';

interface AboutPanelProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** How dates, places and statuses were decided, what is not known, and who is owed thanks. */
export function AboutPanel({ stores, study }: AboutPanelProps) {
  const story = useStore(stores.story, (state) => state.story);
  const view = useStore(stores.story, (state) => state.view);
  const headings = useRef(new Map<string, HTMLHeadingElement>());
  const parts = aboutParts(story, view, study.about);

  function goTo(id: string): void {
    const heading = headings.current.get(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  function keep(id: string, heading: HTMLHeadingElement): () => void {
    headings.current.set(id, heading);
    return () => headings.current.delete(id);
  }

  return (
    <section className={styles.panel} aria-label={late.about.panel}>
      <AboutContents parts={parts} onGo={goTo} />
      <div className={styles.text}>
        {parts.map(({ id, title, content }) => (
          <AboutPart key={id} id={id} title={title} onHeading={keep}>
            {content}
          </AboutPart>
        ))}
      </div>
    </section>
  );
}

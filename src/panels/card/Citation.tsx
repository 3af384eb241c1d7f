import { useRef, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { dayInWords } from '../../model/date-words.ts';
import { utcDay } from '../../model/edtf.ts';
import type { StoryEvent } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { t } from '../../ui/messages/messages.ts';
import { CardSection } from './CardSection.tsx';
import { citedArticles, citedEvent, eventAddress } from './event-citation.ts';
import styles from './Citation.module.css';

interface CitationProps {
  readonly stores: Stores;
  readonly event: StoryEvent;
  /** where "Cite" brings the reader */
  readonly sectionRef: RefObject<HTMLDivElement | null>;
}

/** How to cite this event and its articles, ready to be copied. */
export function Citation({ stores, event, sectionRef }: CitationProps) {
  const story = useStore(stores.story, (state) => state.story);
  const view = useStore(stores.story, (state) => state.view);
  const [today] = useState(civilToday);
  const textRef = useRef<HTMLDivElement>(null);
  const articles = citedArticles(story, event);
  return (
    <div ref={sectionRef}>
      <CardSection title={t.card.citation}>
        <div ref={textRef} className={styles.text}>
          <div>{citedEvent(story, event)}</div>
          <div>{eventAddress(location.href, view, story)}</div>
          <div>{t.card.citeSeen(today)}</div>
          {articles.length > 0 && <div>{t.card.citeArticles}</div>}
          {articles.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
        <CopyButton
          label={t.card.copy}
          copiedMessage={t.card.copied}
          refusedMessage={t.card.copyRefused}
          source={textRef}
        />
      </CardSection>
    </div>
  );
}

function civilToday(): string {
  const now = new Date();
  return dayInWords(utcDay(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}

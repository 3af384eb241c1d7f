import { useRef } from 'react';
import type { Story, StoryEvent } from '../../model/story.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { civilDayInWords, type CivilDay } from './cite-today.ts';
import { citedArticles, citedEvent } from './event-citation.ts';
import styles from './Citation.module.css';

interface CitePlainProps {
  readonly story: Story;
  readonly event: StoryEvent;
  readonly address: string;
  readonly today: CivilDay;
}

/** How to cite in words, whatever the style. */
export function CitePlain({ story, event, address, today }: CitePlainProps) {
  const textRef = useRef<HTMLDivElement>(null);
  const articles = citedArticles(story, event);
  return (
    <>
      <div ref={textRef} className={styles.text}>
        <div>{citedEvent(story, event)}</div>
        <div>{address}</div>
        <div>{late.cite.seen(civilDayInWords(today))}</div>
        {articles.length > 0 && <div>{late.cite.articles}</div>}
        {articles.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <CopyButton
        label={t.card.copy}
        copiedMessage={late.cite.copied}
        refusedMessage={late.cite.copyRefused}
        source={textRef}
      />
    </>
  );
}

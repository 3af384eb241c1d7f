import type { RefCallback, RefObject } from 'react';
import { useStore } from 'zustand';
import type { EventId, StoryEvent } from '../../model/story.ts';
import { selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { ArticlesSay } from './ArticlesSay.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardHead } from './CardHead.tsx';
import { CardSection } from './CardSection.tsx';
import { Citation } from './Citation.tsx';
import { Differences } from './Differences.tsx';
import { EventLinks } from './EventLinks.tsx';
import { linkedEvents } from './linked-events.ts';
import { OriginsStrip } from './OriginsStrip.tsx';
import { OutsideSources } from './OutsideSources.tsx';
import styles from './EventCard.module.css';

interface EventCardProps {
  readonly stores: Stores;
  readonly event: StoryEvent;
  readonly titleRef: RefCallback<HTMLHeadingElement>;
  readonly citationRef: RefObject<HTMLDivElement | null>;
  readonly onFollow: (id: EventId) => void;
}

/** All that is known of one event, always in the same order. */
export function EventCard({ stores, event, titleRef, citationRef, onFollow }: EventCardProps) {
  const story = useStore(stores.story, (state) => state.story);
  const withBackground = useStore(stores.story, (state) => state.view.background);
  const isShown = useStore(
    stores.story,
    (state) => selectShown(state).mask[state.story.indexOf.get(event.id) ?? -1] === 1,
  );
  const links = linkedEvents(story, event, withBackground);
  return (
    <article className={styles.card}>
      <CardHead event={event} isShown={isShown} titleRef={titleRef} />
      <CardFacts event={event} places={story.places} />
      {event.origins.length > 0 && (
        <OriginsStrip origins={event.origins} articles={story.articles} />
      )}
      <ArticlesSay event={event} articles={story.articles} />
      {event.differences.length > 0 && <Differences differences={event.differences} />}
      {event.outside.length > 0 && <OutsideSources sources={event.outside} />}
      {links.length > 0 && <EventLinks links={links} onFollow={onFollow} />}
      <CardSection title={t.card.oneQuestion}>
        <p className={styles.question}>{event.question}</p>
      </CardSection>
      <Citation stores={stores} event={event} sectionRef={citationRef} />
    </article>
  );
}

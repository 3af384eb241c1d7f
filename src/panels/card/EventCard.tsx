import type { RefCallback, RefObject } from 'react';
import { useStore } from 'zustand';
import type { EventId, StoryEvent } from '../../model/story.ts';
import { reportBy, tellers } from '../../model/tell-as.ts';
import { LatePart } from '../../ui/LatePart.tsx';
import { t } from '../../ui/messages/messages.ts';
import { selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardHead } from './CardHead.tsx';
import { Citation } from './Citation.tsx';
import styles from './EventCard.module.css';
import type { LateCard } from './open-late-card.ts';
import { ReadAs } from './ReadAs.tsx';

interface EventCardProps {
  readonly stores: Stores;
  readonly event: StoryEvent;
  readonly late: LateCard;
  readonly onRetry: () => void;
  readonly titleRef: RefCallback<HTMLHeadingElement>;
  readonly citationRef: RefObject<HTMLDivElement | null>;
  readonly onFollow: (id: EventId) => void;
  /** from an article’s account to our assessment */
  readonly onBack: () => void;
}

/** All that is known of one event, always in the same order; or how one article tells it. */
export function EventCard({
  stores,
  event,
  late: { CardRest, ToldBody, ToldHead },
  onRetry,
  titleRef,
  citationRef,
  onFollow,
  onBack,
}: EventCardProps) {
  const { tellAs } = stores.story.actions;
  const articles = useStore(stores.story, (state) => state.story.articles);
  const places = useStore(stores.story, (state) => state.story.places);
  const told = useStore(stores.story, (state) => state.view.told);
  const blind = useStore(stores.story, (state) => state.view.blind);
  const isShown = useStore(
    stores.story,
    (state) => selectShown(state).mask[state.story.indexOf.get(event.id) ?? -1] === 1,
  );
  const letters = tellers(event);
  const report = told !== null && letters.includes(told) ? reportBy(event, told) : undefined;
  return (
    <article className={styles.card} data-told={report !== undefined}>
      {report ? (
        <LatePart key="head" panel={t.app.panels.card} onRetry={onRetry}>
          <ToldHead event={event} report={report} titleRef={titleRef} onBack={onBack} />
        </LatePart>
      ) : (
        <CardHead event={event} isShown={isShown} titleRef={titleRef} />
      )}
      {letters.length > 0 && (
        <ReadAs
          articles={articles.filter(({ id }) => letters.includes(id))}
          told={report?.article ?? null}
          blind={blind}
          onChange={tellAs}
        />
      )}
      {report ? (
        <LatePart key="told" panel={t.app.panels.card} onRetry={onRetry}>
          <ToldBody event={event} report={report} articles={articles} blind={blind} />
        </LatePart>
      ) : (
        <>
          <CardFacts event={event} places={places} />
          <LatePart key="rest" panel={t.app.panels.card} onRetry={onRetry}>
            <CardRest stores={stores} event={event} onFollow={onFollow} />
          </LatePart>
          <Citation stores={stores} event={event} sectionRef={citationRef} />
        </>
      )}
    </article>
  );
}

import { useStore } from 'zustand';
import type { EventId, StoryEvent } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { useLayout } from '../../ui/use-layout.ts';
import { ArticlesSay } from './ArticlesSay.tsx';
import { BackgroundEvents } from './BackgroundEvents.tsx';
import { CardSection } from './CardSection.tsx';
import { Differences } from './Differences.tsx';
import styles from './CardRest.module.css';
import { EventLinks } from './EventLinks.tsx';
import { linkedEvents } from './linked-events.ts';
import { OriginsStrip } from './OriginsStrip.tsx';
import { OutsideSources } from './OutsideSources.tsx';
import { TiesSwitch } from './TiesSwitch.tsx';

interface CardRestProps {
  readonly stores: Stores;
  readonly event: StoryEvent;
  readonly onFollow: (id: EventId) => void;
}

/** All of the card below when and where: who says it, what compares, checks and leads on. */
export function CardRest({ stores, event, onFollow }: CardRestProps) {
  const story = useStore(stores.story, (state) => state.story);
  const blind = useStore(stores.story, (state) => state.view.blind);
  const { before, next, others } = linkedEvents(story, event);
  // Where there is room the timeline has this switch.
  const isPhone = useLayout().name === 'S';
  const hasLinks = before.length + next.length + others.length > 0;
  return (
    <>
      {event.origins.length > 0 && (
        <OriginsStrip origins={event.origins} articles={story.articles} blind={blind} />
      )}
      <ArticlesSay event={event} articles={story.articles} blind={blind} />
      {event.differences.length > 0 && <Differences differences={event.differences} />}
      {event.outside.length > 0 && <OutsideSources sources={event.outside} />}
      {before.length > 0 && (
        <BackgroundEvents title={late.cardLate.before} links={before} onFollow={onFollow} />
      )}
      {next.length > 0 && (
        <BackgroundEvents title={late.cardLate.next} links={next} onFollow={onFollow} />
      )}
      {others.length > 0 && <EventLinks links={others} onFollow={onFollow} />}
      {isPhone && hasLinks && <TiesSwitch stores={stores} />}
      <CardSection title={late.cardLate.oneQuestion}>
        <p className={styles.question}>{event.question}</p>
      </CardSection>
    </>
  );
}

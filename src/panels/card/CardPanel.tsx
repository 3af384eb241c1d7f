import { useDeferredValue, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { selectSelectedIndex } from '../../store/story-store.ts';
import type { EventId } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { CardFoot } from './CardFoot.tsx';
import { EventCard } from './EventCard.tsx';
import { NothingSelected } from './NothingSelected.tsx';
import { openLateCard } from './open-late-card.ts';
import styles from './CardPanel.module.css';

const firstLate = openLateCard();

/** The selected event, cross-examined. Fills its container and scrolls inside itself. */
export function CardPanel({ stores }: { readonly stores: Stores }) {
  const selected = useStore(
    stores.story,
    (state) => state.story.events[selectSelectedIndex(state) ?? -1],
  );
  // What was pressed answers first; the card, which is long, follows a moment later.
  const event = useDeferredValue(selected);
  const [late, setLate] = useState(() => firstLate);
  const citationRef = useRef<HTMLDivElement>(null);
  /** the event whose title takes the keyboard when it stands there */
  const awaited = useRef<EventId | null>(null);

  /** The pressed button leaves with the old card; the keyboard goes on at the new title. */
  function follow(id: EventId): void {
    awaited.current = id;
    stores.story.actions.select(id);
  }

  function goBack(): void {
    awaited.current = event?.id ?? null;
    stores.story.actions.tellAs(null);
  }

  function greetTitle(title: HTMLHeadingElement | null): void {
    if (!title || awaited.current === null || awaited.current !== event?.id) return;
    awaited.current = null;
    title.focus({ preventScroll: true });
  }

  function showCitation(): void {
    citationRef.current?.scrollIntoView({ block: 'start' });
    citationRef.current
      ?.querySelector<HTMLElement>('input:checked, button')
      ?.focus({ preventScroll: true });
  }

  return (
    <section className={styles.panel} aria-label={t.card.panel}>
      <div key={event?.id} className={styles.scroller}>
        {event ? (
          <EventCard
            stores={stores}
            event={event}
            late={late}
            onRetry={() => setLate(openLateCard())}
            titleRef={greetTitle}
            citationRef={citationRef}
            onFollow={follow}
            onBack={goBack}
          />
        ) : (
          <NothingSelected stores={stores} />
        )}
      </div>
      <CardFoot stores={stores} onCite={showCitation} />
    </section>
  );
}

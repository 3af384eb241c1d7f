import { useEffect, useRef, type KeyboardEvent } from 'react';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import type { MapFrame } from '../../geometry/map-frame.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { EventId, Story } from '../../model/story.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import { placesHere, placesOf } from './map-words.ts';
import styles from './PlaceEvents.module.css';

interface PlaceEventsProps {
  readonly story: Story;
  readonly mark: PlacedMark;
  readonly frame: MapFrame;
  readonly selected: EventId | null;
  readonly onChoose: (id: EventId) => void;
  readonly onClose: () => void;
}

const WIDTH_PX = 264;
const MARGIN_PX = 8;

/** The events that share one mark, to choose from. */
export function PlaceEvents({ story, mark, frame, selected, onChoose, onClose }: PlaceEventsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(function focusFirst() {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    ([...buttons].find((button) => button.ariaCurrent === 'true') ?? buttons[0])?.focus({
      preventScroll: true,
    });
  }, []);

  function handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (step !== undefined) {
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const width = Math.min(WIDTH_PX, frame.width - 2 * MARGIN_PX);
  const isRight = mark.x + 24 + width < frame.width;
  const left = Math.max(
    MARGIN_PX,
    Math.min(frame.width - width - MARGIN_PX, isRight ? mark.x + 20 : mark.x - 20 - width),
  );
  const isMixed = mark.distinct.length > 1;
  const wish = 40 + mark.events.length * (isMixed ? 70 : 52);
  const height = Math.min(wish, frame.height - 2 * MARGIN_PX);
  const top = Math.max(MARGIN_PX, Math.min(frame.height - height - MARGIN_PX, mark.y - height / 2));
  return (
    <div
      ref={list}
      role="group"
      aria-label={t.map.placesIn(placesOf(mark.places))}
      className={styles.events}
      style={{ left, top, width, maxHeight: frame.height - 2 * MARGIN_PX }}
    >
      <p className={styles.place}>{t.map.countIn(placesOf(mark.places), mark.events.length)}</p>
      <ul>
        {mark.events.flatMap((index) => {
          const event = story.events[index];
          if (!event) return [];
          return (
            <li key={event.id}>
              <button
                type="button"
                onKeyDown={handleKey}
                aria-current={event.id === selected}
                onClick={() => onChoose(event.id)}
              >
                <Glyph
                  shape={SHAPE_OF[event.kind]}
                  fill={FILL_OF[event.status]}
                  colour={COLOUR_OF[event.kind]}
                />
                <span>
                  {event.label}
                  {isMixed && <small>{placesHere(event, mark)}</small>}
                  <small>{dateInWords(event.when)}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

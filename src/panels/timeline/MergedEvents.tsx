import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { PlacedMark } from '../../geometry/place-lanes.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import { dateInShort } from '../../model/date-words.ts';
import { selectToldStory } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import { useEscape } from '../../ui/use-escape.ts';
import styles from './MergedEvents.module.css';
import { laneY, type TimelineMetrics } from './metrics.ts';
import { nearestMark } from './nearest-mark.ts';

interface MergedEventsProps {
  readonly stores: Stores;
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
}

/** Clicking a mark that stands for several events lists them. */
export function MergedEvents({ stores, placed, metrics }: MergedEventsProps) {
  const story = useStore(stores.story, selectToldStory);
  const [open, setOpen] = useState<PlacedMark | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(null), []);
  useEffect(
    function openOnClick() {
      const lanes = list.current?.parentElement;
      if (!lanes) return;
      function onClick(event: MouseEvent): void {
        if (
          !lanes ||
          event.detail === 0 ||
          (event.target instanceof Node && list.current?.contains(event.target))
        )
          return;
        const frame = lanes.getBoundingClientRect();
        const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
        const reach = window.matchMedia('(pointer: coarse)').matches ? 22 : 14;
        const mark = nearestMark(placed.marks, (lane) => laneY(metrics, lane), at, reach);
        setOpen(mark && mark.events.length > 1 ? mark : null);
      }
      lanes.addEventListener('click', onClick);
      return function unbind() {
        lanes.removeEventListener('click', onClick);
      };
    },
    [placed, metrics],
  );
  useEscape(list, close);
  useEffect(
    function focusFirst() {
      if (open) list.current?.querySelector('button')?.focus();
    },
    [open],
  );
  return (
    <div ref={list}>
      {open && (
        <div
          className={styles.popover}
          role="group"
          aria-label={t.timeline.merged(open.events.length)}
          style={placeNear(open, placed.scale.widthPx, metrics)}
          data-no-zoom
        >
          <ul>
            {open.events.map((index) => {
              const event = story.events[index];
              if (!event) return null;
              return (
                <li key={event.id}>
                  <button
                    type="button"
                    onClick={() => {
                      stores.story.actions.select(event.id);
                      setOpen(null);
                    }}
                  >
                    <Glyph
                      shape={SHAPE_OF[event.kind]}
                      fill={FILL_OF[event.status]}
                      colour={COLOUR_OF[event.kind]}
                      size={13}
                    />
                    <span>{event.title}</span>
                    <span className={styles.date}>{dateInShort(event.when)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" className={styles.close} onClick={close}>
            {t.timeline.close}
          </button>
        </div>
      )}
    </div>
  );
}

const POPOVER_PX = 330;

function placeNear(mark: PlacedMark, widthPx: number, metrics: TimelineMetrics) {
  const left = Math.max(0, Math.min(widthPx - POPOVER_PX, mark.x - POPOVER_PX / 2));
  return {
    left,
    width: Math.min(POPOVER_PX, widthPx),
    bottom: metrics.totalPx - laneY(metrics, mark.lane) + 16,
  };
}

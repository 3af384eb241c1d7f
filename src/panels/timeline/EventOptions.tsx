import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { useStore } from 'zustand';
import type { PlacedMark } from '../../geometry/place-lanes.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import { spanAround } from '../../geometry/time-scale.ts';
import type { EventIndex } from '../../model/story.ts';
import {
  selectSelectedIndex,
  selectShownIndexes,
  selectToldStory,
} from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { markOfLabelAt, nearestMark } from './nearest-mark.ts';
import { laneY, type TimelineMetrics } from './metrics.ts';
import { optionName } from './option-name.ts';
import styles from './EventOptions.module.css';
import { moveFocus } from './move-focus.ts';
import { useHoverPreview } from './use-hover-preview.ts';

interface EventOptionsProps {
  readonly stores: Stores;
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
}

const OPTION_PX = 26;

/**
 * The events as a listbox over the drawing: one tab stop, arrows move through time, Enter selects.
 * The pointer works on the nearest mark, so that small marks are as easy to hit as large ones.
 */
export function EventOptions({ stores, placed, metrics }: EventOptionsProps) {
  const { actions } = stores.story;
  const story = useStore(stores.story, selectToldStory);
  const shown = useStore(stores.story, selectShownIndexes);
  const selected = useStore(stores.story, selectSelectedIndex);
  const [active, setActive] = useState<EventIndex | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const markOf = useMemo(() => {
    const marks = new Map<EventIndex, PlacedMark>();
    for (const mark of placed.marks)
      if (mark.shown) for (const event of mark.events) marks.set(event, mark);
    return marks;
  }, [placed.marks]);
  useHoverPreview(stores, box);
  const stop =
    active !== null && markOf.has(active)
      ? active
      : selected !== null && markOf.has(selected)
        ? selected
        : shown[0];

  // Follows the keyboard: the option that now is the tab stop takes the focus.
  useEffect(
    function focusActive() {
      if (active === null || !box.current?.contains(document.activeElement)) return;
      box.current
        .querySelector<HTMLElement>(`[data-event="${active}"]`)
        ?.focus({ preventScroll: true });
    },
    [active],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = moveFocus(event.key, stop, { story, shown, segments: placed.axis.segments });
    if (target !== null) {
      event.preventDefault();
      setActive(target);
      reveal(target);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      actions.select(story.events[stop]?.id ?? null);
    } else if (event.key === 'Escape') {
      actions.select(null);
    }
  }

  function reveal(event: EventIndex): void {
    const moment = story.columns.anchorMs[event] ?? 0;
    const x = placed.scale.toX(moment);
    if (x >= 0 && x <= placed.scale.widthPx) return;
    const mix = stores.story.getState().view.axis === 'true' ? 1 : 0;
    actions.setSpan(spanAround(placed.axis, mix, placed.scale, moment), 'adjustment');
  }

  function markUnder(event: PointerEvent | MouseEvent): PlacedMark | null {
    const frame = box.current?.getBoundingClientRect();
    if (!frame) return null;
    const coarse = window.matchMedia('(pointer: coarse)').matches;
    const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
    const near = nearestMark(placed.marks, (lane) => laneY(metrics, lane), at, coarse ? 22 : 14);
    return near ?? markOfLabelAt(placed, metrics.lanePx, at);
  }

  function onClick(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('[data-event]') : null;
    // Assistive technology clicks an option without a pointer; a pointer means the nearest mark.
    if (event.detail === 0 && option) {
      actions.select(story.events[Number(option.getAttribute('data-event'))]?.id ?? null);
      return;
    }
    const mark = markUnder(event);
    const only = mark?.events.length === 1 ? mark.events[0] : undefined;
    if (only !== undefined) actions.select(story.events[only]?.id ?? null);
  }

  return (
    <div
      ref={box}
      className={styles.options}
      style={{ height: metrics.lanesPx }}
      role="listbox"
      tabIndex={-1}
      aria-label={t.timeline.events}
      aria-orientation="horizontal"
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        const mark = event.pointerType === 'mouse' ? markUnder(event) : null;
        if (box.current) box.current.dataset.overMark = String(mark !== null);
        stores.pointer.hover(mark?.events[0] ?? null, 'timeline');
      }}
      onPointerLeave={() => stores.pointer.hover(null, 'timeline')}
      onClick={onClick}
    >
      {shown.map((index) => {
        const mark = markOf.get(index);
        const event = story.events[index];
        if (!mark || !event) return null;
        return (
          <div
            key={event.id}
            className={styles.option}
            role="option"
            data-event={index}
            tabIndex={index === stop ? 0 : -1}
            aria-selected={index === selected}
            aria-label={optionName(story, event)}
            style={{
              transform: `translate(${mark.x - OPTION_PX / 2}px, ${laneY(metrics, mark.lane) - OPTION_PX / 2}px)`,
            }}
            onFocus={() => {
              setActive(index);
              stores.pointer.hover(index, 'timeline');
            }}
            onBlur={() => stores.pointer.hover(null, 'timeline')}
          />
        );
      })}
    </div>
  );
}

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import { dayInWords } from '../../model/date-words.ts';
import { DAY_MS, type EpochMs } from '../../model/edtf.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { TimeRange } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { axisLineY, type TimelineMetrics } from './metrics.ts';
import { movedWindow, type WindowEnd } from './moved-window.ts';
import styles from './WindowHandles.module.css';

interface WindowHandlesProps {
  readonly stores: Stores;
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
}

/** The two ends of the time window on the axis: drag them, or move them by day and week with the keys. */
export function WindowHandles({ stores, placed, metrics }: WindowHandlesProps) {
  const { actions } = stores.story;
  const range = useStore(stores.story, (state) => state.view.range);
  const whole = placed.axis.period;
  const current = range ?? whole;
  const set = (next: TimeRange, weight: 'decision' | 'live') => {
    const open = next.fromMs <= whole.fromMs && next.toMs >= whole.toMs;
    actions.setRange(open ? null : next, weight);
  };
  return (
    <div className={styles.handles} style={{ top: axisLineY(metrics) - 12 }} data-no-zoom>
      {(['from', 'to'] as const).map((end) => (
        <Handle key={end} end={end} current={current} whole={whole} placed={placed} set={set} />
      ))}
    </div>
  );
}

interface HandleProps {
  readonly end: WindowEnd;
  readonly current: TimeRange;
  readonly whole: TimeRange;
  readonly placed: PlacedTimeline;
  readonly set: (next: TimeRange, weight: 'decision' | 'live') => void;
}

function Handle({ end, current, whole, placed, set }: HandleProps) {
  const dragging = useRef(false);
  const { scale } = placed;
  const momentMs = end === 'from' ? current.fromMs : current.toMs;
  const day = end === 'from' ? momentMs : momentMs - DAY_MS;
  const x = Math.max(0, Math.min(scale.widthPx, scale.toX(momentMs)));
  const move = (target: EpochMs, weight: 'decision' | 'live') =>
    set(movedWindow(current, end, target, whole), weight);

  function onKeyDown(event: KeyboardEvent): void {
    const days = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -7,
      PageUp: 7,
    }[event.key];
    const limit = { Home: whole.fromMs, End: whole.toMs }[event.key];
    if (days === undefined && limit === undefined) return;
    event.preventDefault();
    move(limit ?? startInSight() + (days ?? 0) * DAY_MS, 'live');
  }

  /** From an open end, the first key starts at the first or last day of the events, not years before. */
  function startInSight(): EpochMs {
    const first = placed.axis.segments[0]?.fromMs ?? whole.fromMs;
    const last = placed.axis.segments.at(-1)?.toMs ?? whole.toMs;
    return Math.min(Math.max(momentMs, first), last);
  }

  /** The end of a drag, or of a key held down, is one step of the history. */
  function settle(): void {
    dragging.current = false;
    set(current, 'decision');
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!dragging.current) return;
    const frame = event.currentTarget.parentElement?.getBoundingClientRect();
    if (frame) move(roundToDay(scale.toMs(event.clientX - frame.left)), 'live');
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-end={end}
      aria-label={end === 'from' ? t.timeline.windowStart : t.timeline.windowEnd}
      aria-valuemin={Math.round(whole.fromMs / DAY_MS)}
      aria-valuemax={Math.round(whole.toMs / DAY_MS) - 1}
      aria-valuenow={Math.round(day / DAY_MS)}
      aria-valuetext={dayInWords(day)}
      title={`${end === 'from' ? t.timeline.windowStart : t.timeline.windowEnd}: ${dayInWords(day)}`}
      style={{ transform: `translateX(${x}px)` }}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => {
        if (event.key !== 'Tab') settle();
      }}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={settle}
      onPointerCancel={settle}
    />
  );
}

function roundToDay(moment: EpochMs): EpochMs {
  return Math.round(moment / DAY_MS) * DAY_MS;
}

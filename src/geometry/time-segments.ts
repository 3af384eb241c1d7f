import { DAY_MS, LONG_RANGE_MS, type EpochMs } from '../model/edtf.ts';

/** Neighbouring events further apart than this have a gap between them. */
export const GAP_MS = 30 * DAY_MS;

/** A part of the arc in which things happen, in whole days. */
export interface Segment {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** how many of the given spans lie in it */
  readonly events: number;
}

/** What a moment or range takes up; half-open. */
export interface TimeSpan {
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
}

/**
 * Splits the arc wherever neighbours are more than 30 days apart. A range longer than 45 days
 * counts with its last day only, or one vague claim would hold years of empty time open.
 */
export function segmentsOf(spans: Iterable<TimeSpan>): Segment[] {
  const sorted = [...spans].map(shortened).toSorted((a, b) => a.startMs - b.startMs);
  const segments: { fromMs: EpochMs; toMs: EpochMs; events: number }[] = [];
  for (const { startMs, endMs } of sorted) {
    const last = segments.at(-1);
    if (last && startMs - last.toMs <= GAP_MS) {
      last.toMs = Math.max(last.toMs, endMs);
      last.events++;
    } else {
      segments.push({ fromMs: startMs, toMs: endMs, events: 1 });
    }
  }
  return segments;
}

function shortened(span: TimeSpan): TimeSpan {
  return span.endMs - span.startMs > LONG_RANGE_MS
    ? { startMs: span.endMs - DAY_MS, endMs: span.endMs }
    : span;
}

import { segmentsOf } from '../../geometry/time-segments.ts';
import type { EpochMs } from '../../model/edtf.ts';
import type { EventIndex, Story } from '../../model/story.ts';

/** A row of the list down the page: an event, or a long time of which no article tells. */
export type ArcRow =
  { readonly is: 'event'; readonly index: EventIndex } | ({ readonly is: 'gap' } & ArcGap);

export interface ArcGap {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** some article tells of a vague time that reaches into it */
  readonly isCrossed: boolean;
}

/**
 * The shown events with the gaps between them. Gaps are those of the whole story, so that a hidden
 * event never turns into "no events"; a gap stands only between two rows.
 */
export function arcRows(story: Story, shown: readonly EventIndex[]): readonly ArcRow[] {
  const { anchorMs } = story.columns;
  const gaps = gapsOf(story);
  return shown.flatMap((index, nth): readonly ArcRow[] => {
    const before = shown[nth - 1];
    const passed = before === undefined ? Infinity : (anchorMs[before] ?? 0);
    const now = anchorMs[index] ?? 0;
    const between = gaps.filter((gap) => gap.fromMs > passed && gap.fromMs <= now);
    return [...between.map((gap) => ({ is: 'gap' as const, ...gap })), { is: 'event', index }];
  });
}

function gapsOf(story: Story): readonly ArcGap[] {
  const { startMs, endMs, background, length } = story.columns;
  const told = Array.from({ length }, (_, i) => i).filter((i) => background[i] === 0);
  const written = story.articles.flatMap(({ writtenWhen: { start, end } }) =>
    start && end ? [{ startMs: start.fromMs, endMs: end.toMs }] : [],
  );
  const segments = segmentsOf([
    ...told.map((i) => ({ startMs: startMs[i] ?? 0, endMs: endMs[i] ?? 0 })),
    ...written,
  ]);
  return segments.slice(1).flatMap((next, i) => {
    const before = segments[i];
    if (!before) return [];
    const { toMs: fromMs } = before;
    const { fromMs: toMs } = next;
    const isCrossed = told.some((k) => (startMs[k] ?? 0) < toMs && (endMs[k] ?? 0) > fromMs);
    return [{ fromMs, toMs, isCrossed }];
  });
}

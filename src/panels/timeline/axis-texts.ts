import type { PlacedGap } from '../../geometry/place-gaps.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { PlacedTick } from '../../geometry/time-ticks.ts';
import { spanInWords } from '../../model/date-words.ts';
import { labelSizePx, measureText } from '../../ui/measure-text.ts';
import { t } from '../../ui/messages/messages.ts';

const APART_PX = 8;
/** Beside the handles of the time window. */
const EDGE_PX = 12;
/** The first date after a gap reaches into it. */
const DATE_ROOM_PX = 8;

/** The words below a gap that holds events which are not from the articles, around `x`. */
export function gapTitle(
  gap: PlacedGap,
  widthPx: number,
  articles: number,
): { readonly text: string; readonly x: number; readonly toX: number } | null {
  const left = Math.max(0, gap.fromX);
  const right = Math.min(widthPx, gap.toX);
  const room = right - left - 10;
  if (gap.holds === 0 || room < 40) return null;
  const span = spanInWords(gap.fromMs, gap.toMs);
  const all = t.timeline.spanSilent(span, articles);
  const text = boldWidth(all) <= room ? all : span;
  const x = (left + right) / 2 - DATE_ROOM_PX;
  return { text, x, toX: x + boldWidth(text) / 2 };
}

function boldWidth(text: string): number {
  return measureText(text, labelSizePx(), 700);
}

/** The middles of the ticks’ texts, inside the axis, clear of the words below gaps and of each other. */
export function tickTexts(placed: PlacedTimeline, articles: number): readonly PlacedTick[] {
  const { scale, gaps, ticks } = placed;
  const titles = gaps.flatMap((gap) => gapTitle(gap, scale.widthPx, articles) ?? []);
  const kept: PlacedTick[] = [];
  let takenTo = -Infinity;
  for (const tick of ticks) {
    const half = measureText(tick.text, labelSizePx(), 400) / 2;
    const before = titles.findLast((title) => title.x < tick.x);
    const clear = Math.max(
      EDGE_PX + half,
      tick.textX,
      (before?.toX ?? -Infinity) + APART_PX + half,
    );
    const textX = Math.min(clear, scale.widthPx - EDGE_PX - half);
    if (textX - half < takenTo + APART_PX) continue;
    takenTo = textX + half;
    kept.push({ ...tick, textX });
  }
  return kept;
}

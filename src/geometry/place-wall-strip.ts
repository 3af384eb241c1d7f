import { utcYears } from 'd3';
import { endMs, startMs } from '../model/edtf.ts';
import type { Cluster, EventIndex, Story } from '../model/story.ts';
import type { TimeRange } from '../model/view.ts';
import type { Box } from './map-frame.ts';
import { overlaps } from './map-frame.ts';
import { createStripScale } from './place-strip.ts';

/** Sizes in px. The axis lies at y = 0; what stands above it has a negative y. */
export interface WallStripScene {
  readonly story: Story;
  readonly selected: EventIndex | null;
  readonly span: TimeRange | null;
  readonly width: number;
  /** height of a tick, and the least width of one */
  readonly tick: number;
  readonly thin: number;
  readonly text: number;
  /** grows when fonts have arrived: texts have other widths then */
  readonly fonts: number;
  readonly measure: (text: string, sizePx: number, weight?: number) => number;
  /** whether what happened elsewhere is named at its tick */
  readonly namesContext: boolean;
  /** the short name of a part of time, e.g. "June" */
  readonly shortName: (cluster: Cluster) => string;
}

export interface StripName {
  readonly text: string;
  readonly isNow: boolean;
  readonly box: Box;
}

export interface WallStripPlaced {
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly ticks: readonly {
    readonly id: string;
    readonly isNow: boolean;
    readonly x: number;
    readonly width: number;
  }[];
  readonly context: readonly { readonly x: number; readonly text: string }[];
  readonly names: readonly StripName[];
  /** the chosen event: where its mark stands and what its date may span */
  readonly event: { readonly x: number; readonly fromX: number; readonly toX: number } | null;
}

interface Wanted {
  readonly text: string;
  readonly isNow: boolean;
  readonly x: number;
  readonly half: number;
  readonly width: number;
}

const GAP = 0.35;
const LINE = 1.2;

/** Time at its true scale, with the busy parts as ticks and names that never meet. */
export function placeWallStrip(scene: WallStripScene): WallStripPlaced {
  const { story, selected, width, thin, text } = scene;
  const scale = createStripScale(story.period, width);
  const now = currentCluster(scene);
  const ticks = story.clusters.map(({ id, when }) => {
    const from = scale.at(startMs(when));
    const whole = Math.max(thin * 1.6, scale.at(endMs(when)) - from);
    const isNow = id === now;
    const wide = isNow ? whole : thin;
    return { id, isNow, x: from + (whole - wide) / 2, width: wide };
  });
  const wanted = story.clusters.map((cluster, i): Wanted => {
    const tick = ticks[i];
    const isNow = tick?.isNow ?? false;
    const words = isNow ? cluster.name : scene.shortName(cluster);
    const half = (tick?.width ?? 0) / 2;
    const wide = Math.ceil(scene.measure(words, text, isNow ? 700 : 600));
    return { text: words, isNow, x: (tick?.x ?? 0) + half, half, width: wide };
  });
  const context = story.ticks.map(({ when, text: words }): Wanted => {
    const wide = scene.namesContext ? Math.ceil(scene.measure(words, text, 600)) : 0;
    return { text: words, isNow: false, x: scale.at(startMs(when)), half: thin / 2, width: wide };
  });
  const { columns } = story;
  const years = utcYears(new Date(story.period.fromMs), new Date(story.period.toMs));
  return {
    years: years.map((year) => ({
      x: scale.at(year.getTime()),
      text: String(year.getUTCFullYear()),
    })),
    ticks,
    context,
    names: bestNames([...wanted, ...(scene.namesContext ? context : [])], scene),
    event:
      selected === null
        ? null
        : {
            x: scale.at(columns.anchorMs[selected] ?? 0),
            fromX: scale.at(columns.startMs[selected] ?? 0),
            toX: scale.at(columns.endMs[selected] ?? 0),
          },
  };
}

/** The part of time that the chosen event belongs to, or the only one in sight; null where none is meant. */
function currentCluster({ story, selected, span }: WallStripScene): string | null {
  const { anchorMs, startMs: starts, endMs: ends } = story.columns;
  const anchor = selected === null ? undefined : anchorMs[selected];
  const own =
    selected === null ? span : { fromMs: starts[selected] ?? 0, toMs: ends[selected] ?? 0 };
  const holding = story.clusters.find(
    ({ when }) => anchor !== undefined && anchor >= startMs(when) && anchor < endMs(when),
  );
  const touched = story.clusters.filter(
    ({ when }) => own !== null && startMs(when) < own.toMs && endMs(when) > own.fromMs,
  );
  return (holding ?? (touched.length === 1 ? touched[0] : undefined))?.id ?? null;
}

/** Of all ways to set the names beside or above their ticks the one that drops and moves fewest. */
function bestNames(wanted: readonly Wanted[], scene: WallStripScene): readonly StripName[] {
  const { tick } = scene;
  const bars = wanted.map(({ x, half }): Box => ({
    x: x - half,
    y: -tick,
    width: half * 2,
    height: tick,
  }));
  let best: readonly StripName[] = [];
  let least = Number.POSITIVE_INFINITY;
  function set(nth: number, names: readonly StripName[], cost: number): void {
    const name = wanted[nth];
    if (cost >= least) return;
    if (!name) {
      best = names;
      least = cost;
      return;
    }
    positions(name, scene).forEach((box, at) => {
      const room = scene.text * GAP;
      const wide = { ...box, x: box.x - room, width: box.width + room * 2 };
      const isHit =
        names.some((other) => overlaps(other.box, wide)) || bars.some((bar) => overlaps(bar, box));
      if (!isHit) set(nth + 1, [...names, { text: name.text, isNow: name.isNow, box }], cost + at);
    });
    set(nth + 1, names, cost + (name.isNow ? 100 : 10));
  }
  set(0, [], 0);
  return best;
}

/** Right of the tick, left of it, above it. */
function positions(
  { x, half, width }: Wanted,
  { width: whole, tick, text }: WallStripScene,
): readonly Box[] {
  const height = text * LINE;
  const gap = text * GAP;
  const beside = { y: -tick, width, height };
  const right = { ...beside, x: x + half + gap };
  const left = { ...beside, x: x - half - gap - width };
  const above = {
    ...beside,
    x: Math.max(0, Math.min(whole - width, x - width / 2)),
    y: -tick - height,
  };
  return [right, left, above].filter((box) => box.x >= 0 && box.x + box.width <= whole);
}

import { inSight, toScreen, type Box, type MapFrame, type Point } from './map-frame.ts';
import type { GroundName } from './map-scene.ts';
import { PAPER_LINE_PX } from './paper-size.ts';
import { placeLabels, type LabelRole, type PlacedLabel, type WantedLabel } from './place-labels.ts';
import type { PlacedRoute } from './route-path.ts';

interface NameSpace {
  readonly frame: MapFrame;
  readonly marks: readonly Point[];
  readonly routes: readonly PlacedRoute[];
  readonly taken: readonly Box[];
  readonly measure: (text: string, weight: number) => number;
}

const NAMES_AT_MOST = 12;
const TOWN_GAP_PX = 6;
/** Between two names side by side, so that they are not read as one. */
const APART_PX = 10;
const MARKED_GAP_PX = 13;
/** A town so near to a mark is the mark's own. */
const OWN_PX = 8;
/** A small map shows names one step further out than a large one. */
const EARLIER_ZOOM = 1.25;

/** Names of towns with a mark, of countries and seas, then of other towns, where they cover nothing. */
export function placeGroundNames(
  ground: readonly GroundName[],
  { frame, marks, routes, taken, measure }: NameSpace,
): { readonly names: readonly PlacedLabel[]; readonly towns: readonly Point[] } {
  const space = {
    width: frame.width,
    height: frame.height,
    marks,
    avoid: routes.flatMap((route) => route.points),
  };
  const ranked = ground
    .map((name) => ({ name, at: toScreen(frame, [name.lon, name.lat]) }))
    .filter(
      ({ name, at }) =>
        inSight(frame, at) &&
        frame.zoom >= name.minZoom - EARLIER_ZOOM &&
        frame.zoom <= name.maxZoom,
    )
    .toSorted((a, b) => a.name.rank - b.name.rank);
  const isMarked = (at: Point) =>
    marks.some((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < OWN_PX);
  const towns = ranked.filter(({ name }) => name.kind === 'city');
  const names = placeLabels(
    [
      ...towns.filter(({ at }) => isMarked(at)),
      ...ranked.filter(({ name }) => name.kind === 'country' || name.kind === 'water'),
      ...towns.filter(({ at }) => !isMarked(at)),
    ].map(({ name, at }) => wanted(name, at, gapAt(name, at))),
    { ...space, taken, most: NAMES_AT_MOST, mostOf: { town: 6, sea: 2 } },
  );
  const kept = new Set(names.map(({ key }) => key));
  return {
    names,
    towns: towns.flatMap(({ name, at }) => (kept.has(keyOf(name)) && !isMarked(at) ? [at] : [])),
  };

  function gapAt({ kind }: GroundName, at: Point): number {
    if (kind !== 'city') return 0;
    return isMarked(at) ? MARKED_GAP_PX : TOWN_GAP_PX;
  }

  function wanted(name: GroundName, at: Point, gap: number): WantedLabel {
    const lines = linesOf(name);
    const words = Math.ceil(Math.max(...lines.map((line) => measure(line, 400))));
    // These stand in the middle of their box.
    const width = name.kind === 'city' ? words : words + APART_PX;
    return {
      key: keyOf(name),
      role: roleOf(name),
      lines,
      at,
      gap,
      width,
      lineHeight: PAPER_LINE_PX,
      selected: false,
    };
  }
}

function keyOf({ kind, name }: GroundName): string {
  return `${kind} ${name}`;
}

function roleOf({ kind }: GroundName): LabelRole {
  if (kind === 'city') return 'town';
  return kind === 'country' ? 'country' : 'sea';
}

/** Countries in capitals; a second name in brackets stands on a line of its own. */
function linesOf({ kind, name }: GroundName): readonly string[] {
  if (kind === 'country') return [name.toUpperCase()];
  const bracket = name.indexOf(' (');
  return bracket < 0 ? [name] : [name.slice(0, bracket), name.slice(bracket + 1)];
}

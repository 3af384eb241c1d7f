import type { PlacedChip } from './edge-chips.ts';
import { inSight, overlaps, toScreen, type Box, type Point } from './map-frame.ts';
import { nearestMark, type PlacedMark } from './map-marks.ts';
import type { GroundName, MapScene } from './map-scene.ts';
import { placeLabels, type LabelRole, type PlacedLabel, type WantedLabel } from './place-labels.ts';
import type { PlacedRoute } from './route-path.ts';

interface NamingRules {
  /** names of events and towns at most */
  readonly most: number;
  readonly mostOf: Partial<Readonly<Record<LabelRole, number>>>;
  /** names of countries and seas at most, counted apart */
  readonly ground: number;
  /** all names together */
  readonly all: number;
  readonly kinds: readonly GroundName['kind'][];
}

const ON_PAGE: NamingRules = {
  most: 8,
  mostOf: { event: 6, route: 1 },
  ground: 4,
  all: 12,
  kinds: ['country', 'water'],
};
const ON_WALL: NamingRules = {
  most: 4,
  mostOf: { event: 4, town: 2 },
  ground: 4,
  all: 5,
  kinds: ['country'],
};
/** A town nearer to the edge of a wall's map would be half a dot. */
const WALL_EDGE_PX = 12;
/** The selected ring stands this far outside its mark. */
const RING_PX = 6.5;
/** A count stands out this far. */
const COUNT_PX = 6;
const TOWN_GAP_PX = 7;
const WALL_TOWN_GAP_PX = 14;
const WALL_DOT_PX = 6;
const ROUTE_GAP_PX = 12;

/** What is in sight and may be named, or must not be covered. */
export interface Drawn {
  readonly marks: readonly PlacedMark[];
  readonly routes: readonly PlacedRoute[];
  readonly chips: readonly PlacedChip[];
}

export interface PlacedWords {
  readonly labels: readonly PlacedLabel[];
  /** dots of the towns that are named and carry no mark */
  readonly towns: readonly Point[];
}

/** All words of the map: selected first, then events, towns, and last countries and seas. */
export function placeMapLabels(scene: MapScene, drawn: Drawn): PlacedWords {
  const { frame } = scene;
  const rules = scene.onWall ? ON_WALL : ON_PAGE;
  const weighs = (mark: PlacedMark) => (scene.onWall ? mark.events.length : 0);
  const avoid = drawn.routes.flatMap((route) => route.points);
  const space = { width: frame.width, height: frame.height, avoid, marks: drawn.marks };
  const taken = coveredBoxes(scene, drawn);
  const events = drawn.marks
    .toSorted((a, b) => Number(b.isMain) - Number(a.isMain) || weighs(b) - weighs(a))
    .map((mark) => eventLabel(scene, mark))
    .filter((label) => label.lines.length > 0);
  const towns = groundInSight(scene, ['city']).filter((town) => !isNamed(scene, town, drawn.marks));
  const placed = placeLabels(
    [
      ...events.filter((label) => label.selected),
      ...drawn.routes.flatMap((route) => routeLabel(scene, route)),
      ...events.filter((label) => !label.selected),
      ...towns.map((town) => townLabel(scene, town, drawn.marks)),
    ],
    { ...space, taken, most: rules.most, mostOf: rules.mostOf },
  );
  const labels = placed.filter((label) => !hidesItsDot(scene, label, placed, towns));
  const names = placeLabels(
    groundInSight(scene, rules.kinds).map((name) => groundLabel(scene, name)),
    {
      ...space,
      taken: [...taken, ...labels.map((label) => label.box)],
      most: Math.min(rules.ground, rules.all - labels.length),
      mostOf: { sea: 1 },
    },
  );
  const kept = new Set(labels.map((label) => label.key));
  const bare = towns.filter(
    (town) =>
      kept.has(townKey(town)) && !markAt(pointOf(scene, town), drawn.marks, scene.sizes.mark),
  );
  return { labels: [...labels, ...names], towns: bare.map((town) => pointOf(scene, town)) };
}

/** Half the side of what a mark covers, px, with its count and its ring when it is selected. */
export function markReach(
  markPx: number,
  { selected, events }: Pick<PlacedMark, 'selected' | 'events'>,
): number {
  return markPx / 2 + (selected ? RING_PX + 3 : 2) + (events.length > 1 ? COUNT_PX : 0);
}

/** The mark meant by a press: the nearest within reach, else the one whose label is there. */
export function pressedMark(
  {
    marks,
    labels,
  }: { readonly marks: readonly PlacedMark[]; readonly labels: readonly PlacedLabel[] },
  at: Point,
  reachPx: number,
): PlacedMark | null {
  const label = labels.find(({ box }) => overlaps(box, { ...at, width: 1, height: 1 }));
  return (
    nearestMark(marks, at, reachPx) ?? marks.find((mark) => labelKey(mark) === label?.key) ?? null
  );
}

export function squareAround({ x, y }: Point, half: number): Box {
  return { x: x - half, y: y - half, width: half * 2, height: half * 2 };
}

function coveredBoxes({ frame, sizes, taken, notesPx }: MapScene, drawn: Drawn): Box[] {
  return [
    { x: 0, y: frame.height - notesPx, width: frame.width, height: notesPx },
    ...taken,
    ...drawn.chips.map((chip) => chip.box),
    ...drawn.marks.map((mark) => squareAround(mark, markReach(sizes.mark, mark))),
    ...drawn.routes.flatMap((route) =>
      route.arrow ? [squareAround(route.arrow, 8 * (sizes.growth ?? 1))] : [],
    ),
  ];
}

function eventLabel(scene: MapScene, mark: PlacedMark): WantedLabel {
  const gap = markReach(scene.sizes.mark, mark) + 4;
  const lines = scene.words.mark(mark);
  return {
    ...wanted(scene, labelKey(mark), 'event', lines, mark, gap),
    selected: mark.selected,
  };
}

function routeLabel(scene: MapScene, route: PlacedRoute): WantedLabel[] {
  const text = route.selected && route.arrow ? scene.words.route(route.certainty) : null;
  if (text === null) return [];
  return [wanted(scene, `route-${route.key}`, 'route', [text], route.middle, ROUTE_GAP_PX)];
}

function townLabel(scene: MapScene, town: GroundName, marks: readonly PlacedMark[]): WantedLabel {
  const at = pointOf(scene, town);
  const mark = markAt(at, marks, scene.sizes.mark);
  const bare = scene.onWall ? WALL_TOWN_GAP_PX : TOWN_GAP_PX;
  const gap = mark ? markReach(scene.sizes.mark, mark) + 4 : bare;
  return wanted(scene, townKey(town), 'town', [town.name], at, gap);
}

/** Names of countries in capitals; a second name in brackets stands on a line of its own. */
function groundLabel(scene: MapScene, name: GroundName): WantedLabel {
  const at = pointOf(scene, name);
  const key = `ground-${name.name}`;
  if (name.kind === 'country')
    return wanted(
      scene,
      key,
      'country',
      [scene.onWall ? name.name : name.name.toUpperCase()],
      at,
      0,
    );
  const bracket = name.name.indexOf(' (');
  const lines =
    bracket < 0 ? [name.name] : [name.name.slice(0, bracket), name.name.slice(bracket + 1)];
  return wanted(scene, key, 'sea', lines, at, 0);
}

function wanted(
  { sizes, measure, onWall }: MapScene,
  key: string,
  role: LabelRole,
  lines: readonly string[],
  at: Point,
  gap: number,
): WantedLabel {
  const spacing = role === 'country' && !onWall ? 0.1 * sizes.label : 0;
  const width = Math.max(
    ...lines.map((line) => measure(line, sizes.label) + spacing * line.length),
  );
  const lineHeight = Math.round(sizes.label * 1.3);
  return { key, role, lines, at, gap, width: Math.ceil(width), lineHeight, selected: false };
}

function groundInSight(scene: MapScene, kinds: readonly GroundName['kind'][]): GroundName[] {
  const { zoom } = scene.frame;
  return scene.ground
    .filter((name) => kinds.includes(name.kind))
    .filter((name) => zoom >= name.minZoom - 0.5 && zoom <= name.maxZoom)
    .filter((name) => inSight(scene.frame, pointOf(scene, name), scene.onWall ? WALL_EDGE_PX : 0))
    .toSorted((a, b) => a.rank - b.rank);
}

/** True where a mark of several events carries the town's name, or holds more places than the town. */
function isNamed(scene: MapScene, town: GroundName, marks: readonly PlacedMark[]): boolean {
  const at = markAt(pointOf(scene, town), marks, scene.sizes.mark);
  return (
    (at?.distinct.length ?? 0) > 1 ||
    marks.some((mark) => mark.events.length > 1 && mark.place.name.en === town.name) ||
    (scene.onWall === true &&
      marks.some((mark) => mark.places.some(({ name }) => name.en.includes(town.name))))
  );
}

/** True where something else lies on the dot of a town: on a wall it is not named then. */
function hidesItsDot(
  scene: MapScene,
  { key, role }: PlacedLabel,
  placed: readonly PlacedLabel[],
  towns: readonly GroundName[],
): boolean {
  const town = towns.find((one) => townKey(one) === key);
  if (!scene.onWall || role !== 'town' || !town) return false;
  const dot = squareAround(pointOf(scene, town), WALL_DOT_PX);
  const others = placed.filter((other) => other.key !== key).map((other) => other.box);
  return [...others, ...scene.taken].some((box) => overlaps(box, dot));
}

function markAt(at: Point, marks: readonly PlacedMark[], markPx: number): PlacedMark | undefined {
  return marks.find((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < markPx);
}

function pointOf(scene: MapScene, name: GroundName): Point {
  return toScreen(scene.frame, [name.lon, name.lat]);
}

function labelKey(mark: PlacedMark): string {
  return `mark-${mark.key}`;
}

function townKey(town: GroundName): string {
  return `town-${town.name}`;
}

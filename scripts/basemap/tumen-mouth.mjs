import { readFileSync } from 'node:fs';

/**
 * The map's heart, drawn more closely than the rest. Two changes to Natural Earth 1:50 million:
 *
 * - It ends China's strip of land along the lower Tumen some 15 km too early, which would put the
 *   bridge and the station of Khasan in the wrong country. The last bend is redrawn by hand; the three
 *   countries meet just above the Friendship Bridge. Approximate, to about 500 m.
 * - The coast from Chongjin to Nakhodka comes from Natural Earth 1:10 million.
 */
const OLD_MEETING = [130.53, 42.54];
const MEETING = [130.636, 42.421];
const NEAR = 0.02;

const REDRAWN = [
  {
    border: 'China and North Korea',
    next: [130.5, 42.57],
    via: [
      [130.592, 42.44],
      [130.553, 42.487],
      [130.525, 42.545],
    ],
    gone: [],
  },
  {
    border: 'China and Russia',
    next: [130.58, 42.57],
    via: [
      [130.606, 42.447],
      [130.563, 42.501],
      [130.556, 42.535],
    ],
    gone: [],
  },
  {
    border: 'North Korea and Russia',
    next: [130.55, 42.47],
    via: [
      [130.641, 42.412],
      [130.65, 42.395],
      [130.669, 42.345],
    ],
    gone: [
      [130.55, 42.47],
      [130.65, 42.37],
    ],
  },
];

const coast = JSON.parse(readFileSync(new URL('./tumen-coast.json', import.meta.url), 'utf8'));
const RUSSIA = 'RUS';

const near = (a, b) => Math.abs(a[0] - b[0]) < NEAR && Math.abs(a[1] - b[1]) < NEAR;

function redraw(arc) {
  const row = REDRAWN.find(({ next }) => near(next, arc[1]));
  if (!row) throw new Error(`no redrawn border starts towards ${arc[1]}`);
  const rest = arc.slice(1).filter((point) => !row.gone.some((old) => near(old, point)));
  return [MEETING, ...row.via, ...rest];
}

function redrawBorder(arc) {
  if (near(arc[0], OLD_MEETING)) return redraw(arc);
  if (near(arc.at(-1), OLD_MEETING)) return redraw(arc.toReversed()).toReversed();
  return arc;
}

/** Puts a closer line between the two points of an arc where it begins and ends. */
function splice(arc, { from, to, line }) {
  const first = arc.findIndex((point) => near(point, from));
  const last = arc.findIndex((point) => near(point, to));
  if (first < 0 || last < 0) return arc;
  return first < last
    ? [...arc.slice(0, first + 1), ...line, ...arc.slice(last)]
    : [...arc.slice(0, last + 1), ...line.toReversed(), ...arc.slice(first)];
}

const countChanged = (before, after) => before.filter((arc, i) => arc !== after[i]).length;

/** Islands go to the end of the list of arcs, and to Russia. */
function addIslands(countries, arcs) {
  const rings = coast.islands.map((_, i) => [[arcs.length + i]]);
  const geometries = countries.geometries.map((country) =>
    country.properties.a3 === RUSSIA ? { ...country, arcs: [...country.arcs, ...rings] } : country,
  );
  return {
    countries: { ...countries, geometries },
    arcs: [...arcs, ...coast.islands.map(({ ring }) => ring)],
  };
}

/**
 * @param {object} topology countries, with arcs in degrees, not deltas
 * @returns {object} the same with the lower Tumen and the coast about its mouth drawn anew
 * @throws {Error} when the borders or the coast are not where they were
 */
export function redrawTumenMouth(topology) {
  const bordered = topology.arcs.map(redrawBorder);
  const spliced = bordered.map((arc) => coast.pieces.reduce(splice, arc));
  const counts = `${countChanged(topology.arcs, bordered)},${countChanged(bordered, spliced)}`;
  if (counts !== '3,2') throw new Error(`3 borders and 2 coasts expected, found ${counts}`);
  const { countries, arcs } = addIslands(topology.objects.countries, spliced);
  return { ...topology, objects: { ...topology.objects, countries }, arcs };
}

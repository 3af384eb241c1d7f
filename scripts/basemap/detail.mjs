/**
 * How closely each part of the world is drawn. `zoom` is the map zoom up to which the outline should
 * stay true to about a pixel; the first box that holds a point decides.
 * Boxes are [west, south, east, north] in degrees.
 */
const DETAIL = [
  { box: [122, 33, 136, 49.5], zoom: 10 },
  { box: [100, 29, 150, 60], zoom: 7.5 },
  { box: [21, 43.5, 42, 54], zoom: 7.5 },
  { box: [102, -10, 110, 3.5], zoom: 7 },
  { box: [-79, 37, -70, 43], zoom: 7 },
  { box: [95, -12, 130, 29], zoom: 5.4 },
  { box: [-11, 35, 60, 62], zoom: 4.6 },
  { box: [-90, 24, -52, 50], zoom: 4.2 },
  { box: [-180, -58, 180, 70], zoom: 3.2 },
  { box: [-180, -90, 180, 90], zoom: 2.2 },
];

const WORLD_PX = 256;
const LATITUDE_LIMIT = 85;

export function zoomAt([lon, lat]) {
  const row = DETAIL.find(
    ({ box: [west, south, east, north] }) =>
      lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return row ? row.zoom : 0;
}

/** Web Mercator pixels at a zoom. */
function toPixels([lon, lat], zoom) {
  const size = WORLD_PX * 2 ** zoom;
  const phi = (Math.max(-LATITUDE_LIMIT, Math.min(LATITUDE_LIMIT, lat)) * Math.PI) / 180;
  return [(lon / 360) * size, (Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * size];
}

/** Area of a triangle in square pixels at the zoom its middle point asks for. */
export function triangleWeight([a, b, c]) {
  const zoom = zoomAt(b);
  const [ax, ay] = toPixels(a, zoom);
  const [bx, by] = toPixels(b, zoom);
  const [cx, cy] = toPixels(c, zoom);
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/** Area of a ring in square pixels at the zoom its first point asks for. */
export function ringWeight(ring) {
  const zoom = zoomAt(ring[0]);
  const points = ring.map((point) => toPixels(point, zoom));
  let twice = 0;
  for (let i = 1; i < points.length; i += 1) {
    twice += points[i - 1][0] * points[i][1] - points[i][0] * points[i - 1][1];
  }
  return Math.abs(twice) / 2;
}

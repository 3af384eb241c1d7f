/**
 * Names on the base map. `rank` 1 is the most important of its kind; a name shows from `minZoom` to
 * `maxZoom`. City points: GeoNames (CC BY 4.0). Countries and waters: points chosen for drawing.
 */
const COUNTRIES = [
  ['Russia', 96, 62, 1, 2, 6],
  ['China', 103, 35.5, 1, 2, 6],
  ['United States', -98, 39.5, 1, 2, 6],
  ['North Korea', 126.8, 40.3, 1, 4, 9],
  ['South Korea', 127.9, 36.3, 1, 4, 9],
  ['Japan', 138.4, 36.3, 1, 3, 8],
  ['Ukraine', 31.3, 49.2, 1, 4, 8],
  ['Mongolia', 104, 46.5, 2, 3, 7],
  ['Vietnam', 107.9, 14.2, 2, 4, 8],
  ['Indonesia', 113.5, -0.8, 2, 3, 7],
  ['Australia', 134, -25, 2, 2, 6],
  ['India', 79, 22.5, 2, 2, 6],
  ['Kazakhstan', 67, 48, 3, 3, 6],
  ['Philippines', 122.9, 11.8, 3, 4, 7],
  ['Malaysia', 102.4, 4.2, 3, 5, 8],
  ['Thailand', 101, 15.5, 3, 4, 7],
  ['Myanmar', 95.9, 21.5, 3, 4, 7],
  ['Taiwan', 121, 23.7, 3, 5, 8],
  ['Canada', -106, 57, 3, 2, 5],
  ['Belarus', 28, 53.5, 3, 4, 7],
  ['Poland', 19.3, 52.1, 3, 4, 7],
  ['Romania', 24.9, 45.9, 3, 4, 7],
  ['Moldova', 28.6, 47.2, 3, 6, 8],
  ['Turkey', 35, 39, 3, 4, 7],
  ['Germany', 10.2, 51, 3, 4, 7],
  ['France', 2.4, 46.6, 3, 4, 7],
  ['Belgium', 4.7, 50.6, 3, 5, 8],
  ['United Kingdom', -1.8, 52.9, 3, 4, 7],
];

const WATERS = [
  ['Sea of Japan (East Sea)', 134.6, 40.1, 1, 4, 8],
  ['Yellow Sea', 123.3, 35.8, 1, 4, 8],
  ['Pacific Ocean', 165, 30, 1, 2, 5],
  ['Indian Ocean', 88, -14, 1, 2, 5],
  ['Atlantic Ocean', -42, 32, 1, 2, 5],
  ['Arctic Ocean', 160, 77, 2, 2, 5],
  ['East China Sea', 125, 29.3, 2, 4, 8],
  ['South China Sea', 113.5, 13.5, 2, 4, 7],
  ['Philippine Sea', 133, 18, 2, 4, 7],
  ['Sea of Okhotsk', 149, 54, 2, 3, 7],
  ['Black Sea', 34.5, 43.3, 2, 4, 8],
  ['Java Sea', 111, -5, 3, 5, 8],
  ['Sunda Strait', 105.4, -6.25, 3, 8, 10],
  ['Sea of Azov', 36.6, 46.1, 3, 6, 9],
  ['Lake Baikal', 107.6, 53.2, 3, 5, 9],
  ['Lake Khanka', 132.4, 44.95, 3, 7, 10],
  ['Peter the Great Gulf', 131.75, 42.45, 3, 8, 11],
];

const RIVERS = [
  ['Tumen', 129.93, 43.02, 1, 7, 12],
  ['Yalu', 126.35, 41.22, 1, 7, 12],
  ['Amur', 137.4, 50.35, 2, 6, 10],
  ['Ussuri', 133.98, 46.86, 2, 7, 10],
];

const CITIES = [
  ['Khabarovsk', 135.0971, 48.462, 1, 4],
  ['Vladivostok', 131.8735, 43.1056, 1, 4],
  ['Pyongyang', 125.7543, 39.0339, 1, 4],
  ['Seoul', 126.9784, 37.566, 1, 5],
  ['Beijing', 116.3972, 39.9075, 1, 3],
  ['Moscow', 37.6178, 55.752, 1, 3],
  ['Kyiv', 30.5238, 50.4547, 1, 4],
  ['Hanoi', 105.8412, 21.0245, 1, 4],
  ['New York', -73.9681, 40.7494, 1, 3],
  ['Washington', -77.0364, 38.8951, 1, 4],
  ['Singapore', 103.8501, 1.2897, 1, 4],
  ['Brussels', 4.3488, 50.8505, 1, 4],
  ['Tokyo', 139.6917, 35.6895, 2, 4],
  ['Ussuriysk', 131.9573, 43.8047, 2, 6],
  ['Dandong', 124.3947, 40.1292, 2, 6],
  ['Hunchun', 130.3569, 42.8674, 2, 7],
  ['Khasan', 130.6453, 42.4281, 2, 7],
  ['Chongjin', 129.7758, 41.7956, 2, 6],
  ['Hamhung', 127.5364, 39.9183, 2, 6],
  ['Rajin', 130.2831, 42.2556, 3, 8],
  ['Kraskino', 130.7801, 42.7109, 3, 8],
  ['Spassk-Dalny', 132.8204, 44.6006, 3, 7],
  ['Lesozavodsk', 133.3983, 45.4717, 3, 7],
  ['Linjiang', 126.9078, 41.8069, 3, 7],
  ['Chita', 113.4917, 52.0431, 2, 5],
  ['Kursk', 36.1846, 51.7269, 2, 5],
  ['Sudzha', 35.271, 51.191, 3, 7],
  ['Tikhoretsk', 40.1187, 45.8531, 3, 7],
];

const DEEPEST_ZOOM = 12;

const rows = (kind, table) =>
  table.map(([name, lon, lat, rank, minZoom, maxZoom = DEEPEST_ZOOM]) => ({
    kind,
    name,
    lon,
    lat,
    rank,
    minZoom,
    maxZoom,
  }));

export const labels = [
  ...rows('country', COUNTRIES),
  ...rows('water', WATERS),
  ...rows('river', RIVERS),
  ...rows('city', CITIES),
];

/** What the map fetches when it is asked for, in one piece. */
export { MapPlates } from './MapPlates.tsx';
export { MapTies } from './MapTies.tsx';

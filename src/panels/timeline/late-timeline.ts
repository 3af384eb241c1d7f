/** What the timeline fetches when it is asked for, in one piece. */
export { LaneTies } from './LaneTies.tsx';
export { ToldKey } from './ToldKey.tsx';

import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { Stores } from '../../store/stores.ts';
import { TieLine } from '../../ui/TieLine.tsx';
import type { TimelineMetrics } from './metrics.ts';
import { useLaneTies } from './use-lane-ties.ts';

interface LaneTiesProps {
  readonly stores: Stores;
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
}

/** Lines from the selected event to those it has to do with. */
export function LaneTies({ stores, placed, metrics }: LaneTiesProps) {
  const ties = useLaneTies(stores, placed, metrics);
  return (
    <g>
      {ties.map(({ key, kind, path, sign }) => (
        <TieLine key={key} kind={kind} path={path} x={sign.x} y={sign.y} />
      ))}
    </g>
  );
}

import type { Stores } from '../../store/stores.ts';
import { TieLine } from '../../ui/TieLine.tsx';
import { useMapTies } from './use-map-ties.ts';
import type { PanelMap } from './use-placed-map.ts';

interface MapTiesProps {
  readonly stores: Stores;
  readonly placed: PanelMap;
}

/** Lines from the mark of the selected event to those of the events it has to do with. */
export function MapTies({ stores, placed }: MapTiesProps) {
  return (
    <g>
      {useMapTies(stores, placed).map(({ key, kind, path, sign }) => (
        <TieLine key={key} kind={kind} path={path} x={sign.x} y={sign.y} />
      ))}
    </g>
  );
}

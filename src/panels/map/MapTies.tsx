import type { PlacedMap } from '../../geometry/place-map.ts';
import type { Stores } from '../../store/stores.ts';
import { TieLine } from '../../ui/TieLine.tsx';
import { useMapTies } from './use-map-ties.ts';

interface MapTiesProps {
  readonly stores: Stores;
  readonly placed: PlacedMap;
}

/** Lines from the mark of the selected event to those of the events it has to do with. */
export function MapTies({ stores, placed }: MapTiesProps) {
  return (
    <g>
      {useMapTies(stores, placed).map(({ key, relation, path, sign }) => (
        <TieLine key={key} kind={relation} path={path} x={sign.x} y={sign.y} />
      ))}
    </g>
  );
}

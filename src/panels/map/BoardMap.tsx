import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { MapContainer, Pane } from 'react-leaflet';
import { useStore } from 'zustand';
import type { Stores } from '../../store/stores.ts';
import { selectToldStory } from '../../store/story-store.ts';
import { useFontVersion } from '../../ui/use-font-version.ts';
import { useWallUnit } from '../../ui/use-wall-unit.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapMessage } from './MapMessage.tsx';
import { ZOOM_LIMITS } from './map-camera.ts';
import { useBaseMap } from './use-base-map.ts';
import { useDrawing } from './use-drawing.ts';
import { useMapFrame } from './use-map-frame.ts';
import { useWallCamera } from './use-wall-camera.ts';
import { useWallMap } from './use-wall-map.ts';
import './leaflet.css';
import styles from './BoardMap.module.css';

interface BoardMapProps {
  readonly stores: Stores;
  /** the content of `data/basemap.json`; called again when the reader asks to retry */
  readonly loadBasemap: () => Promise<unknown>;
}

/** A page's px on the wall, in hundredths of its height: lines of 3.5 px become 0.7. */
const SCALE_A_UNIT = 0.2;
const LEAST_LABEL_PX = 20;
/** In px of the page: a mark of 22.5 is 4.5 hundredths high, a label of 17 is 3.4. */
const WALL_SIZES = { mark: 22.5, label: 17, growth: 1.5, chipHeight: 0, control: 0 };

/** The map of a step for a class: what the step is about, few names, nothing to press. */
export function BoardMap({ stores, loadBasemap }: BoardMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const scale = useWallUnit() * SCALE_A_UNIT;
  const fonts = useFontVersion();
  const story = useStore(stores.story, selectToldStory);
  const isTold = useStore(stores.story, (state) => state.view.told !== null);
  const sizes = useMemo(
    () => ({ ...WALL_SIZES, label: Math.max(WALL_SIZES.label, LEAST_LABEL_PX / scale), fonts }),
    [scale, fonts],
  );
  const ground = useBaseMap(map, loadBasemap, scale);
  useWallCamera(map, stores, scale, ground.names);
  const frame = useMapFrame(map);
  const drawn = useWallMap(stores, frame, scale, sizes, ground.names);
  const drawing = useDrawing(map, frame);
  return (
    <div className={styles.map} data-told={isTold} aria-hidden={ground.state !== 'failed'}>
      <MapContainer
        ref={setMap}
        className={styles.ground ?? ''}
        attributionControl={false}
        zoomControl={false}
        keyboard={false}
        dragging={false}
        doubleClickZoom={false}
        scrollWheelZoom={false}
        touchZoom={false}
        boxZoom={false}
        trackResize={false}
        zoomSnap={0}
        minZoom={1}
        maxZoom={ZOOM_LIMITS.most}
      >
        <Pane name="story" style={{ zIndex: 450 }}>
          {drawn && (
            <div ref={drawing} className={`leaflet-zoom-animated ${styles.drawing}`}>
              <MapDrawing story={story} placed={drawn.placed} ties={null} scale={scale} />
            </div>
          )}
        </Pane>
      </MapContainer>
      {drawn?.absence && (
        <p
          className={styles.absence}
          style={{
            left: drawn.absence.box.x * scale,
            top: drawn.absence.box.y * scale,
            width: drawn.absence.box.width * scale,
            height: drawn.absence.box.height * scale,
            fontSize: sizes.label * scale,
          }}
        >
          {drawn.absence.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
      <MapMessage state={ground.state} onRetry={ground.retry} />
    </div>
  );
}

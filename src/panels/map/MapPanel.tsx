import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useRef, useState } from 'react';
import { MapContainer, Pane } from 'react-leaflet';
import { useStore } from 'zustand';
import { pressedMark } from '../../geometry/map-labels.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import { lonLatOf } from '../../geometry/map-shapes.ts';
import { inSight } from '../../geometry/map-frame.ts';
import type { PlacedChip } from '../../geometry/edge-chips.ts';
import type { EventId } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { selectSelectedIndex, selectToldStory } from '../../store/story-store.ts';
import { LatePart } from '../../ui/LatePart.tsx';
import { t } from '../../ui/messages/messages.ts';
import { absenceInWords } from './map-words.ts';
import { EdgeChips } from './EdgeChips.tsx';
import { MapAbsence } from './MapAbsence.tsx';
import { MapControls } from './MapControls.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapMessage } from './MapMessage.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapPlaces } from './MapPlaces.tsx';
import { PlaceEvents } from './PlaceEvents.tsx';
import { ZOOM_LIMITS } from './map-camera.ts';
import { openLateMap } from './open-late-map.ts';
import { useBaseMap } from './use-base-map.ts';
import { useCamera } from './use-camera.ts';
import { useDrawing } from './use-drawing.ts';
import { useHover } from './use-hover.ts';
import { NARROW_MAP_PX } from './notes-height.ts';
import { useMapFrame } from './use-map-frame.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapPress } from './use-map-press.ts';
import { useCoarsePointer, useMapSizes } from './use-map-sizes.ts';
import { usePlacedMap } from './use-placed-map.ts';
import { useTouch } from './use-touch.ts';
import './leaflet.css';
import styles from './MapPanel.module.css';

interface MapPanelProps {
  readonly stores: Stores;
  /** the content of `data/basemap.json`; called again when the reader asks to retry */
  readonly loadBasemap: () => Promise<unknown>;
}

const FINE_REACH_PX = 14;
const COARSE_REACH_PX = 22;

const firstParts = openLateMap();

/** The window on places. */
export function MapPanel({ stores, loadBasemap }: MapPanelProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [{ MapPlates, MapTies }, setParts] = useState(() => firstParts);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  const isCoarse = useCoarsePointer();
  const reachPx = isCoarse ? COARSE_REACH_PX : FINE_REACH_PX;
  const story = useStore(stores.story, selectToldStory);
  const isTold = useStore(stores.story, (state) => state.view.told !== null);
  const hasTies = useStore(stores.story, (state) => state.view.ties);
  const selected = useStore(stores.story, (state) => state.view.selected);
  const selectedIndex = useStore(stores.story, selectSelectedIndex);

  const ground = useBaseMap(map, loadBasemap);
  const frame = useMapFrame(map);
  const placed = usePlacedMap(stores, frame, useMapSizes(isCoarse), ground.names);
  const camera = useCamera(map, stores, placed);
  useMapKeys(map, camera);
  const drawing = useDrawing(map, placed?.frame ?? null);
  const hover = useHover({ map, stores, panel, tooltip, placed, reachPx });
  const asksTwoFingers = useTouch(map, isCoarse, frame?.width ?? 0);

  function choose(mark: PlacedMark): void {
    hover.current?.preview(null);
    const [only] = mark.events;
    const event = only === undefined ? undefined : story.events[only];
    if (mark.events.length > 1) setOpenKey(mark.key);
    else if (event) stores.story.actions.select(event.id);
  }
  const close = useCallback(() => setOpenKey(null), []);
  useMapPress(map, close, (at) => {
    const mark = placed && pressedMark(placed, at, reachPx);
    if (mark) choose(mark);
    else close();
  });

  function chooseInPlace(id: EventId, mark: PlacedMark): void {
    close();
    stores.story.actions.select(id);
    focusPlace(mark.key);
  }
  function focusPlace(key: string): void {
    const option = panel.current?.querySelector(`[data-place="${key}"]`);
    if (option instanceof HTMLElement) option.focus({ preventScroll: true });
  }
  function preview(mark: PlacedMark | null): void {
    if (mark && frame && !inSight(frame, mark, reachPx)) camera?.show([lonLatOf(mark.place)]);
    hover.current?.preview(mark);
  }
  function goTo(chip: PlacedChip): void {
    camera?.show(chip.marks.flatMap((mark) => mark.places.map(lonLatOf)));
    map?.getContainer().focus({ preventScroll: true });
  }

  /** The pressed button goes away; the keyboard stays at the map. */
  function goBack(): void {
    stores.story.actions.tellAs(null);
    map?.getContainer().focus({ preventScroll: true });
  }

  const ties = useMemo(
    () =>
      hasTies && placed ? (
        <LatePart panel={t.app.panels.map}>
          <MapTies stores={stores} placed={placed} />
        </LatePart>
      ) : null,
    [hasTies, MapTies, stores, placed],
  );
  const absent = absenceInWords(story, selectedIndex);
  const open = placed?.marks.find((mark) => mark.key === openKey);
  const most = map?.getMaxZoom() ?? ZOOM_LIMITS.most;
  return (
    <section
      ref={panel}
      id="map"
      className={styles.panel}
      aria-label={t.map.label}
      data-told={isTold}
    >
      <MapContainer
        ref={setMap}
        className={styles.map ?? ''}
        attributionControl={false}
        zoomControl={false}
        keyboard={false}
        trackResize={false}
        zoomSnap={0.25}
        wheelPxPerZoomLevel={110}
        minZoom={ZOOM_LIMITS.least}
        maxZoom={ZOOM_LIMITS.most}
        worldCopyJump
        bounceAtZoomLimits={false}
      >
        <Pane name="story" style={{ zIndex: 450 }}>
          {placed && (
            <div ref={drawing} className={`leaflet-zoom-animated ${styles.drawing}`}>
              <MapDrawing story={story} placed={placed} ties={ties} />
              <MapPlaces story={story} placed={placed} onChoose={choose} onPreview={preview} />
            </div>
          )}
        </Pane>
      </MapContainer>
      {placed && <MapNotes placed={placed} />}
      {placed?.absence && <MapAbsence text={absent ?? ''} box={placed.absence} />}
      {placed && (isTold || hasTies) && (
        <LatePart panel={t.app.panels.map} onRetry={() => setParts(openLateMap())}>
          <MapPlates
            stores={stores}
            isNarrow={placed.frame.width < NARROW_MAP_PX}
            bottomPx={placed.platesBottomPx}
            onBack={goBack}
          />
        </LatePart>
      )}
      {placed && <EdgeChips chips={placed.chips} onGo={goTo} />}
      {camera && frame && (
        <MapControls
          camera={camera}
          isClosest={frame.zoom >= most - 0.01}
          isFarthest={frame.zoom <= ZOOM_LIMITS.least + 0.01}
          limit={most < ZOOM_LIMITS.most ? t.map.zoomLimit : null}
          isNarrow={frame.width < NARROW_MAP_PX}
        />
      )}
      <div ref={tooltip} className={styles.tooltip} hidden />
      {open && frame && (
        <PlaceEvents
          key={open.key}
          story={story}
          mark={open}
          frame={frame}
          selected={selected}
          onChoose={(id) => chooseInPlace(id, open)}
          onClose={() => {
            close();
            focusPlace(open.key);
          }}
        />
      )}
      {asksTwoFingers && <p className={styles.hint}>{t.map.twoFingers}</p>}
      <MapMessage state={ground.state} onRetry={ground.retry} />
    </section>
  );
}

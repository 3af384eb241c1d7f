import { useState } from 'react';
import { t } from '../../ui/messages/messages.ts';
import type { CameraControl } from './map-camera.ts';
import styles from './MapControls.module.css';

interface MapControlsProps {
  readonly camera: CameraControl;
  readonly isClosest: boolean;
  readonly isFarthest: boolean;
  /** why the map goes no closer; null where the sources set no limit */
  readonly limit: string | null;
  /** too little height for four buttons below each other */
  readonly isNarrow: boolean;
}

const STEP_PX = 120;

/**
 * Zoom buttons, and four that move the map, on demand or while the keyboard is on it: nothing needs
 * dragging.
 */
export function MapControls({ camera, isClosest, isFarthest, limit, isNarrow }: MapControlsProps) {
  const [movable, setMovable] = useState(false);
  const zoomInName = isClosest && limit ? `${t.map.zoomIn}. ${limit}` : t.map.zoomIn;
  return (
    <div className={styles.controls} data-narrow={isNarrow}>
      <div className={styles.zoom}>
        <button
          type="button"
          aria-label={zoomInName}
          title={zoomInName}
          aria-disabled={isClosest || undefined}
          onClick={() => !isClosest && camera.zoomBy(1)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={t.map.zoomOut}
          title={t.map.zoomOut}
          aria-disabled={isFarthest || undefined}
          onClick={() => !isFarthest && camera.zoomBy(-1)}
        >
          −
        </button>
        <button type="button" title={t.map.allTitle} onClick={camera.home}>
          {t.map.all}
        </button>
        <button
          type="button"
          title={t.map.move}
          aria-pressed={movable}
          onClick={() => setMovable(!movable)}
        >
          {t.map.moveShort}
        </button>
      </div>
      <div
        className={styles.pan}
        data-while-focused
        data-open={movable}
        role="group"
        aria-label={t.map.move}
      >
        <button
          type="button"
          className={styles.up}
          aria-label={t.map.moveUp}
          onClick={() => camera.panBy(0, -STEP_PX)}
        >
          ↑
        </button>
        <button
          type="button"
          className={styles.left}
          aria-label={t.map.moveLeft}
          onClick={() => camera.panBy(-STEP_PX, 0)}
        >
          ←
        </button>
        <button
          type="button"
          className={styles.right}
          aria-label={t.map.moveRight}
          onClick={() => camera.panBy(STEP_PX, 0)}
        >
          →
        </button>
        <button
          type="button"
          className={styles.down}
          aria-label={t.map.moveDown}
          onClick={() => camera.panBy(0, STEP_PX)}
        >
          ↓
        </button>
      </div>
    </div>
  );
}

import { t } from '../../ui/messages/messages.ts';
import type { CameraControl } from './map-camera.ts';
import styles from './MapControls.module.css';

interface MapControlsProps {
  readonly camera: CameraControl;
  readonly isClosest: boolean;
  readonly isFarthest: boolean;
  /** why the map goes no closer; null where the sources set no limit */
  readonly limit: string | null;
}

const STEP_PX = 120;

/** Zoom buttons, and four that move the map while it has the focus: nothing needs dragging. */
export function MapControls({ camera, isClosest, isFarthest, limit }: MapControlsProps) {
  const zoomInName = isClosest && limit ? `${t.map.zoomIn}. ${limit}` : t.map.zoomIn;
  return (
    <div className={styles.controls}>
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
      </div>
      <div className={styles.pan} data-while-focused role="group" aria-label={t.map.move}>
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

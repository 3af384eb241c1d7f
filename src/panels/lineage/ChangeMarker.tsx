import type { Point } from '../../geometry/lineage-lines.ts';
import type { Stop } from './stop.ts';
import styles from './ChangeMarker.module.css';

interface ChangeMarkerProps {
  readonly number: number;
  readonly label: string;
  readonly at: Point;
  readonly stop: Stop;
  readonly isDim: boolean;
}

/** A number on a line: here words changed. */
export function ChangeMarker({ number, label, at, stop, isDim }: ChangeMarkerProps) {
  return (
    <button
      type="button"
      className={styles.marker}
      data-stop={stop.key}
      data-dim={isDim || undefined}
      aria-label={label}
      aria-expanded={stop.isOpen}
      tabIndex={stop.tabIndex}
      onFocus={stop.onFocus}
      onKeyDown={stop.onKeyDown}
      onClick={stop.onChoose}
      style={{ left: at.x, top: at.y }}
    >
      {number}
    </button>
  );
}

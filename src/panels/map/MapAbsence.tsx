import type { Box } from '../../geometry/map-frame.ts';
import styles from './MapAbsence.module.css';

interface MapAbsenceProps {
  readonly text: string;
  readonly box: Box;
}

/** Says where a chosen event belongs that has no mark. */
export function MapAbsence({ text, box }: MapAbsenceProps) {
  return (
    <p className={styles.absence} style={{ left: box.x, top: box.y, width: box.width }}>
      {text}
    </p>
  );
}

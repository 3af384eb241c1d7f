import type { PlacedMap } from '../../geometry/place-map.ts';
import { kmPerPx, unproject } from '../../geometry/map-frame.ts';
import { scaleBar } from '../../geometry/scale-bar.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './MapNotes.module.css';

/** Scale, legend of what is vague, and the base map's credit. */
export function MapNotes({ placed }: { readonly placed: PlacedMap }) {
  const { frame } = placed;
  const [, lat] = unproject({ x: frame.left, y: frame.top + frame.height / 2 }, frame.zoom);
  const bar = scaleBar(kmPerPx(lat, frame.zoom));
  return (
    <div className={styles.notes}>
      <p className={styles.scale} style={{ width: bar.widthPx }}>
        {t.map.kilometres(bar.km)}
      </p>
      <div className={styles.lines}>
        {placed.vagueInSight && <p>{t.map.vagueLegend}</p>}
        {placed.backgroundInSight && <p>{t.map.backgroundLegend}</p>}
        <p>{t.map.credit}</p>
      </div>
    </div>
  );
}

import type { PlacedMap } from '../../geometry/place-map.ts';
import { kmPerPx, unproject } from '../../geometry/map-frame.ts';
import { scaleBar } from '../../geometry/scale-bar.ts';
import { t } from '../../ui/messages/messages.ts';
import { MapKey } from './MapKey.tsx';
import { NARROW_MAP_PX } from './notes-height.ts';
import styles from './MapNotes.module.css';

/** The key's button, and a margin above its words. */
const KEY_ROOM_PX = 62;

/** Scale, legend of what is vague, and the base map's credit. */
export function MapNotes({ placed }: { readonly placed: PlacedMap }) {
  const { frame } = placed;
  const [, lat] = unproject({ x: frame.left, y: frame.top + frame.height / 2 }, frame.zoom);
  const bar = scaleBar(kmPerPx(lat, frame.zoom));
  const lines = (
    <>
      {placed.vagueInSight && <p>{t.map.vagueLegend}</p>}
      {placed.backgroundInSight && <p>{t.map.backgroundLegend}</p>}
      <p>{t.map.credit}</p>
    </>
  );
  return (
    <div className={styles.notes}>
      <p className={styles.scale} style={{ width: bar.widthPx }}>
        {t.map.kilometres(bar.km)}
      </p>
      {frame.width < NARROW_MAP_PX ? (
        <details className={styles.key}>
          <summary>{t.map.key}</summary>
          <div className={styles.keyLines} style={{ maxHeight: frame.height - KEY_ROOM_PX }}>
            <MapKey />
            <p>{t.map.severalEvents}</p>
            {lines}
          </div>
        </details>
      ) : (
        <div className={styles.lines}>{lines}</div>
      )}
    </div>
  );
}

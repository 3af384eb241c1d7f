import { useStore } from 'zustand';
import { spanOfSegment, type TimeAxis } from '../../geometry/time-scale.ts';
import { DAY_MS, startMs, endMs } from '../../model/edtf.ts';
import type { Cluster } from '../../model/story.ts';
import type { TimeRange } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './ZoomButtons.module.css';

/** One button for the whole arc and one for each of its parts. */
export function ZoomButtons({
  stores,
  axis,
}: {
  readonly stores: Stores;
  readonly axis: TimeAxis;
}) {
  const { actions } = stores.story;
  const clusters = useStore(stores.story, (state) => state.story.clusters);
  const span = useStore(stores.story, (state) => state.view.span);
  return (
    <ul className={styles.buttons} aria-label={t.timeline.zoom}>
      <li>
        <button type="button" aria-pressed={span === null} onClick={() => actions.setSpan(null)}>
          {t.timeline.all}
        </button>
      </li>
      {clusters.map((cluster) => {
        const target = spanOfCluster(axis, cluster);
        return (
          <li key={cluster.id}>
            <button
              type="button"
              aria-pressed={isSame(span, target)}
              onClick={() => actions.setSpan(target)}
            >
              {cluster.name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The segment that the cluster's dates meet, or the dates themselves. */
function spanOfCluster(axis: TimeAxis, { when }: Cluster): TimeRange {
  const dates = { fromMs: startMs(when), toMs: endMs(when) };
  const nth = axis.segments.findIndex(
    (segment) => segment.fromMs < dates.toMs && segment.toMs > dates.fromMs,
  );
  return spanOfSegment(axis, nth) ?? dates;
}

/** The same days: an address keeps no more than days. */
function isSame(a: TimeRange | null, b: TimeRange): boolean {
  return a !== null && Math.abs(a.fromMs - b.fromMs) < DAY_MS && Math.abs(a.toMs - b.toMs) < DAY_MS;
}

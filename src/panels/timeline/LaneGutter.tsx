import { useStore } from 'zustand';
import { COLOUR_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { KINDS } from '../../model/vocabulary.ts';
import type { Stores } from '../../store/stores.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './LaneGutter.module.css';
import type { TimelineMetrics } from './metrics.ts';
import { PageGlyph } from './PageGlyph.tsx';

/** Names of the lanes, which are also the filter by kind; below them the switch of the axis. */
export function LaneGutter({
  stores,
  metrics,
}: {
  readonly stores: Stores;
  readonly metrics: TimelineMetrics;
}) {
  const { actions } = stores.story;
  const shown = useStore(stores.story, (state) => state.view.filters.kinds);
  const range = useStore(stores.story, (state) => state.view.range);
  const axis = useStore(stores.story, (state) => state.view.axis);
  return (
    <div className={styles.gutter} data-no-zoom>
      <ul aria-label={t.timeline.kindKey}>
        {KINDS.map((kind) => {
          const on = shown.includes(kind);
          return (
            <li key={kind} style={{ height: metrics.lanePx }}>
              <button
                type="button"
                className={styles.lane}
                aria-pressed={on}
                onClick={() =>
                  actions.setFilters({
                    kinds: KINDS.filter((other) => (other === kind ? !on : shown.includes(other))),
                  })
                }
              >
                <Glyph shape={SHAPE_OF[kind]} fill="solid" colour={COLOUR_OF[kind]} size={14} />
                {t.story.kinds[kind]}
              </button>
            </li>
          );
        })}
        <li className={styles.articles} style={{ height: metrics.lanePx }}>
          <PageGlyph />
          {t.story.articlesLane}
        </li>
      </ul>
      {range && (
        <button type="button" className={styles.small} onClick={() => actions.setRange(null)}>
          {t.timeline.clearWindow}
        </button>
      )}
      <button
        type="button"
        className={styles.small}
        style={{ height: metrics.stripPx - 2 }}
        aria-pressed={axis === 'true'}
        title={t.timeline.trueScaleTitle}
        onClick={() => actions.setAxis(axis === 'true' ? 'elastic' : 'true')}
      >
        {t.timeline.trueScale}
      </button>
    </div>
  );
}

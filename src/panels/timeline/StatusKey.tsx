import { useStore } from 'zustand';
import { FILL_OF } from '../../geometry/mark-look.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import type { Stores } from '../../store/stores.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './StatusKey.module.css';

/** The key of the fills, which is also the filter by status. */
export function StatusKey({ stores }: { readonly stores: Stores }) {
  const shown = useStore(stores.story, (state) => state.view.filters.statuses);
  return (
    <ul className={styles.key} aria-label={t.timeline.statusKey}>
      {STATUSES.map((status) => {
        const on = shown.includes(status);
        return (
          <li key={status}>
            <button
              type="button"
              className={styles.toggle}
              aria-pressed={on}
              title={t.story.statusMeanings[status]}
              onClick={() =>
                stores.story.actions.setFilters({
                  statuses: STATUSES.filter((other) =>
                    other === status ? !on : shown.includes(other),
                  ),
                })
              }
            >
              <Glyph shape="circle" fill={FILL_OF[status]} size={14} />
              {t.story.statuses[status]}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

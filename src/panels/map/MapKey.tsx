import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { KINDS, STATUSES } from '../../model/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './MapKey.module.css';

/** What shapes and fills mean, where no other key is in sight. */
export function MapKey() {
  return (
    <div className={styles.marks}>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Glyph shape={SHAPE_OF[kind]} fill="hollow" colour={COLOUR_OF[kind]} />
            {t.story.kinds[kind]}
          </li>
        ))}
      </ul>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <Glyph shape="circle" fill={FILL_OF[status]} />
            {t.story.statuses[status]}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { FILL_OF } from '../../geometry/mark-look.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './FillKey.module.css';

/** What the fill of a mark says, in one line; its shape stands in the lane that names its kind. */
export function FillKey() {
  return (
    <ul className={styles.key}>
      <li>{late.print.fills}</li>
      {STATUSES.map((status) => (
        <li key={status} className={styles.one}>
          <Glyph shape="circle" fill={FILL_OF[status]} size={11} />
          {t.map.shortStatus[status]}
        </li>
      ))}
    </ul>
  );
}

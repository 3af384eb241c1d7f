import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { KINDS, STATUSES } from '../../model/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import table from './AboutTable.module.css';
import styles from './Signs.module.css';

/** The signs: shape and colour say what kind, fill says how sure. */
export function Signs() {
  return (
    <>
      <p>{late.about.signsHelp}</p>
      <h3>{late.about.kinds}</h3>
      <ul className={styles.kinds}>
        {KINDS.map((kind) => (
          <li key={kind} className={styles.sign}>
            <Glyph shape={SHAPE_OF[kind]} fill="solid" colour={COLOUR_OF[kind]} />
            {t.story.kinds[kind]}
          </li>
        ))}
      </ul>
      <h3 id="about-statuses">{late.about.statuses}</h3>
      <table className={table.table} aria-labelledby="about-statuses">
        <thead>
          <tr>
            <th scope="col">{late.about.statusColumn}</th>
            <th scope="col">{late.about.meaningColumn}</th>
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status) => (
            <tr key={status}>
              <th scope="row">
                <span className={styles.sign}>
                  <Glyph shape="circle" fill={FILL_OF[status]} />
                  {t.story.statuses[status]}
                </span>
              </th>
              <td>{t.story.statusMeanings[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

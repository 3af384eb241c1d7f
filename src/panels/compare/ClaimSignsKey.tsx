import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { KINDS, STATUSES } from '../../model/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './ClaimSignsKey.module.css';

/** What the sign before a claim says: its fill how sure, its shape and colour what kind. */
export function ClaimSignsKey() {
  return (
    <dl className={styles.key}>
      <dt>{late.compare.fills}</dt>
      {STATUSES.map((status) => (
        <dd key={status}>
          <Glyph shape="circle" fill={FILL_OF[status]} />
          <span>
            <strong>{t.story.statuses[status]}</strong> {t.story.statusMeanings[status]}
          </span>
        </dd>
      ))}
      <dt>{late.compare.shapes}</dt>
      <dd className={styles.kinds}>
        {KINDS.map((kind) => (
          <span key={kind} className={styles.kind}>
            <Glyph shape={SHAPE_OF[kind]} fill="solid" colour={COLOUR_OF[kind]} />
            {t.story.kinds[kind]}
          </span>
        ))}
      </dd>
    </dl>
  );
}

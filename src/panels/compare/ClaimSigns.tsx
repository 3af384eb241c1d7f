import { useId, useState } from 'react';
import { FILL_OF } from '../../geometry/mark-look.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { ClaimSignsKey } from './ClaimSignsKey.tsx';
import styles from './ClaimSigns.module.css';

/** The five fills as a button, which opens what fill and shape of a claim's sign mean. */
export function ClaimSigns() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.signs}>
          {STATUSES.map((status) => (
            <Glyph key={status} shape="circle" fill={FILL_OF[status]} size={13} />
          ))}
        </span>
        {late.compare.signs}
        <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3,4.5L6,7.5L9,4.5" />
        </svg>
      </button>
      <div id={id} className={styles.answer} hidden={!isOpen}>
        <ClaimSignsKey />
      </div>
    </>
  );
}

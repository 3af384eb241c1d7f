import type { Stance } from './claims-by-chapter.ts';
import styles from './StanceGlyph.module.css';

const BUBBLE = 'M2.5,3H17.5V13.5H9.5L5.5,17.5V13.5H2.5Z';
const PERSON = 'M10,4.6a1.9,1.9 0 1,0 0.01,0ZM6.4,12a3.6,3.2 0 0 1 7.2,0Z';
const WAVES = 'M2,7.5c2.7,-4 5.3,-4 8,0s5.3,4 8,0M2,13.5c2.7,-4 5.3,-4 8,0s5.3,4 8,0';
const UNEQUAL = 'M3,7.3H17M3,12.7H17M13.5,3L6.5,17';
const DASH = 'M6,10H14';

/** What is drawn of a stance: lines, and what is filled. Shape and filling differ, not colour. */
const PATHS: Readonly<Record<Stance, { readonly lines: string; readonly filled: string }>> = {
  states: { lines: BUBBLE, filled: BUBBLE },
  attributes: { lines: BUBBLE, filled: PERSON },
  hedges: { lines: WAVES, filled: '' },
  differs: { lines: UNEQUAL, filled: '' },
  silent: { lines: DASH, filled: '' },
};

/** What an article does with a claim, as a sign beside the word for it. */
export function StanceGlyph({ stance }: { readonly stance: Stance }) {
  const { lines, filled } = PATHS[stance];
  return (
    <svg className={styles.glyph} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path className={styles.lines} d={lines} />
      {filled !== '' && <path className={styles.filled} d={filled} />}
    </svg>
  );
}

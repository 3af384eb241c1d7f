import { late } from '../../ui/messages/late-messages.ts';
import type { Stance } from './claims-by-chapter.ts';
import { StanceGlyph } from './StanceGlyph.tsx';
import styles from './StanceWord.module.css';

/** What an article does with a claim: sign and word. */
export function StanceWord({ stance }: { readonly stance: Stance }) {
  return (
    <span className={styles.stance} data-stance={stance}>
      <StanceGlyph stance={stance} />
      {late.compare.stances[stance]}
    </span>
  );
}

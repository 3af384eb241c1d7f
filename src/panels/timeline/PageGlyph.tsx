import styles from './PageGlyph.module.css';

/** Outline of a page with a folded corner, around 0,0; 16 × 20 px. */
export const PAGE_PATH = 'M-8,-10H3L8,-5V10H-8ZM3,-10V-5H8';

/** The key's page. */
export function PageGlyph() {
  return (
    <svg width={21} height={21} viewBox="-10.5 -12 21 24" aria-hidden="true" focusable="false">
      <path className={styles.page} d={PAGE_PATH} />
    </svg>
  );
}

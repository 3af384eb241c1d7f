import type { Study } from '../../model/study.ts';
import { AboutPanel } from '../../panels/about/AboutPanel.tsx';
import type { Stores } from '../../store/stores.ts';
import styles from './AboutMode.module.css';

interface AboutModeProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** How the story was made, over the whole page. */
export function AboutMode(props: AboutModeProps) {
  return (
    <main id="about" tabIndex={-1} className={styles.about}>
      <AboutPanel {...props} />
    </main>
  );
}

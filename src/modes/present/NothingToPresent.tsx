import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './PresentMode.module.css';

const words = late.present.run;

/** A story that is not told in chapters, and the way back to it. */
export function NothingToPresent({ stores }: { readonly stores: Stores }) {
  return (
    <main id="present" tabIndex={-1} className={`${styles.present} ${styles.none}`}>
      <h1>{words.none}</h1>
      <Button onClick={() => stores.story.actions.setMode('explore')}>{words.leave}</Button>
    </main>
  );
}

import { useStore } from 'zustand';
import { encodeView } from '../../store/url-codec.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './EmbedBar.module.css';
import { addressWith } from './page-address.ts';

/** Under a page that stands inside another one: its title, its licence, and the way to the whole page. */
export function EmbedBar({ stores }: { readonly stores: Stores }) {
  const story = useStore(stores.story, (state) => state.story);
  const view = useStore(stores.story, (state) => state.view);
  const notes = useStore(stores.story, (state) => state.notes);
  const words = late.share.embed;
  const { title, licence } = story.info;
  return (
    <footer className={styles.bar} aria-label={words.label}>
      {notes.length > 0 && (
        <p className={styles.notes} role="status">
          {notes.join(' ')}{' '}
          <button type="button" onClick={stores.story.actions.dismissNotes}>
            {words.dismiss}
          </button>
        </p>
      )}
      <p className={styles.title}>{title}</p>
      <p className={styles.licence}>{words.licence(licence)}</p>
      <a
        className={styles.open}
        href={addressWith(encodeView({ ...view, embed: false }, story))}
        target="_blank"
        rel="noopener"
      >
        {words.open}
        <span aria-hidden="true"> ↗</span>
        <span className="visually-hidden">, {words.newTab}</span>
      </a>
    </footer>
  );
}

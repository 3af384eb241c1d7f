import { useStore } from 'zustand';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './SkipLinks.module.css';

const PLACES = {
  explore: ['timeline', 'map', 'card'],
  exploreSmall: ['map', 'list'],
  story: ['story', 'timeline', 'map'],
  compare: ['compare', 'card'],
  practise: ['practise'],
  list: ['list', 'card'],
  about: ['about'],
  print: ['print'],
  present: ['present'],
  console: ['console'],
} as const;

/** Seen only while focused. They move the focus, not the address, which holds the view. */
export function SkipLinks({ stores, small }: { readonly stores: Stores; readonly small: boolean }) {
  const mode = useStore(stores.story, (state) => state.view.mode);
  return (
    <ul className={styles.links}>
      {PLACES[mode === 'explore' && small ? 'exploreSmall' : mode].map((place) => (
        <li key={place}>
          <button type="button" onClick={() => skipTo(place)}>
            {t.app.skip[place]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function skipTo(id: string): void {
  const place = document.getElementById(id);
  const stop = place?.querySelector<HTMLElement>('[tabindex="0"], button, a[href], input, select');
  (stop ?? place)?.focus();
  place?.scrollIntoView({ block: 'nearest' });
}

import { useEffect, useState } from 'react';
import type { Stores } from '../../store/stores.ts';
import { sayChange } from './say-change.ts';

/** The last of several messages in a row is the one that is said. */
const SETTLE_MS = 250;

/** One polite line for screen readers, always in the page, never the card's text. */
export function StatusLine({ stores }: { readonly stores: Stores }) {
  const [words, setWords] = useState('');
  useEffect(
    function listen() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = stores.story.subscribe((state, before) => {
        const next = sayChange(state, before);
        if (next === null) return;
        clearTimeout(timer);
        timer = setTimeout(() => setWords(next), SETTLE_MS);
      });
      return function stopListening() {
        clearTimeout(timer);
        stop();
      };
    },
    [stores],
  );
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {words}
    </div>
  );
}

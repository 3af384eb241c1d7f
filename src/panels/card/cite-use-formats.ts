import { useCallback, useEffect, useState } from 'react';
import type { cite } from './cite-formats.ts';

/** Fetches what writes the formats. */
export type LoadFormats = () => Promise<{ readonly cite: typeof cite }>;

type Loaded = { readonly cite: typeof cite } | 'failed' | null;

/** What writes the formats, once it is wanted and there; and a way to ask again where it failed. */
export function useFormats(
  isWanted: boolean,
  load: LoadFormats,
): { readonly loaded: Loaded; readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(
    function fetchFormats() {
      if (!isWanted || loaded !== null) return;
      let isGone = false;
      load().then(
        (formats) => isGone || setLoaded({ cite: formats.cite }),
        () => isGone || setLoaded('failed'),
      );
      return function forget() {
        isGone = true;
      };
    },
    [isWanted, loaded, load],
  );
  const retry = useCallback(() => setLoaded(null), []);
  return { loaded, retry };
}

import { coinsTitle } from '../../model/cite-coins.ts';
import type { CiteSource } from '../../model/cite-source.ts';

/** What a reference manager reads from the page; nothing for eyes or ears. */
export function CiteCoins({ sources }: { readonly sources: readonly CiteSource[] }) {
  return (
    <div hidden aria-hidden="true">
      {sources.map((source) => (
        <span key={source.key} className="Z3988" title={coinsTitle(source)} />
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { LateParts } from './late-parts.tsx';
import { assertNever } from './lib/assert-never.ts';
import type { Mode } from './model/view.ts';
import type { Stores } from './store/stores.ts';
import type { Layout } from './ui/use-layout.ts';

interface LateModeProps {
  readonly mode: Exclude<Mode, 'explore' | 'story'>;
  readonly parts: LateParts;
  readonly stores: Stores;
  readonly layout: Layout;
  /** the card or what stands in its place; null where it opens in a sheet */
  readonly aside: ReactNode | null;
  readonly loadBasemap: () => Promise<unknown>;
}

/** A view that is fetched on demand. */
export function LateMode({ mode, parts, stores, layout, aside, loadBasemap }: LateModeProps) {
  switch (mode) {
    case 'list':
      return <parts.ListMode stores={stores} layout={layout} aside={aside} />;
    case 'compare':
      return <parts.CompareMode stores={stores} layout={layout} aside={aside} />;
    case 'practise':
      return <parts.PractiseMode stores={stores} loadBasemap={loadBasemap} />;
    case 'print':
      return <parts.PrintMode stores={stores} loadBasemap={loadBasemap} />;
    case 'present':
      return <parts.PresentMode stores={stores} loadBasemap={loadBasemap} />;
    case 'console':
      return <parts.ConsoleMode stores={stores} />;
    case 'about':
      return <parts.AboutMode stores={stores} />;
    default:
      return assertNever(mode);
  }
}

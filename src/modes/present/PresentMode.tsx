import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { NothingToPresent } from './NothingToPresent.tsx';
import { Running } from './Running.tsx';
import { usePresentation } from './use-presentation.ts';

interface PresentModeProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly loadBasemap: () => Promise<unknown>;
}

/** One step over the whole screen, led by a clicker, keys, swipes, or the console. */
export function PresentMode({ stores, study, loadBasemap }: PresentModeProps) {
  const presentation = usePresentation(stores, study);
  if (study.chapters.length === 0) return <NothingToPresent stores={stores} />;
  return (
    <Running
      stores={stores}
      chapters={study.chapters}
      presentation={presentation}
      loadBasemap={loadBasemap}
    />
  );
}

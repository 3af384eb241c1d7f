import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';

interface PresentModeProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly loadBasemap: () => Promise<unknown>;
}

/** To come. */
export function PresentMode({ stores }: PresentModeProps) {
  return (
    <main id="present" tabIndex={-1}>
      {stores.story.getState().story.info.title}
    </main>
  );
}

import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';

interface ConsoleModeProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** To come. */
export function ConsoleMode({ stores }: ConsoleModeProps) {
  return (
    <main id="console" tabIndex={-1}>
      {stores.story.getState().story.info.title}
    </main>
  );
}

import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { startView } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { encodeView } from '../../store/url-codec.ts';
import type { Presentation } from './use-presentation.ts';

export interface ConsoleWindow {
  /** `none` was asked for, or it is still opening; `refused` by the browser; `open`; `lost` after it was */
  readonly state: 'none' | 'refused' | 'open' | 'lost';
  readonly open: () => void;
}

const SIZE = 'popup,width=960,height=680';

/** The second window: opened by a press, lost without harm, opened again. */
export function useConsoleWindow(
  stores: Stores,
  { presenter }: Presentation,
  onRefused: () => void,
): ConsoleWindow {
  const [last, setLast] = useState<'none' | 'refused' | 'lost'>('none');
  const isHeard = useStore(presenter.hasConsole);
  useEffect(
    function rememberThatItWas() {
      return presenter.hasConsole.subscribe((isThere) => {
        if (isThere) setLast('lost');
      });
    },
    [presenter],
  );
  const open = useCallback(() => {
    const { story } = stores.story.getState();
    const fragment = encodeView({ ...startView(story), mode: 'console' }, story);
    const { pathname, search } = window.location;
    const popup = window.open(`${pathname}${search}#${fragment}`, presenter.consoleName, SIZE);
    const wasOpen = presenter.hasConsole.getState();
    setLast(!popup ? 'refused' : wasOpen ? 'lost' : 'none');
    presenter.setPeer(popup);
    if (popup) popup.focus();
    else onRefused();
  }, [stores, presenter, onRefused]);
  return { state: isHeard ? 'open' : last, open };
}

import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { startView } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { encodeView } from '../../store/url-codec.ts';
import type { Presentation } from './use-presentation.ts';

export interface ConsoleWindow {
  /** `none` was asked for; `refused` by the browser; `open`; `lost` after it was open */
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
  const [asked, setAsked] = useState<'none' | 'refused' | 'opened'>('none');
  const isHeard = useStore(presenter.hasConsole);
  const open = useCallback(() => {
    const { story } = stores.story.getState();
    const fragment = encodeView({ ...startView(story), mode: 'console' }, story);
    const { pathname, search } = window.location;
    const popup = window.open(`${pathname}${search}#${fragment}`, 'tumen-console', SIZE);
    setAsked(popup ? 'opened' : 'refused');
    presenter.setPeer(popup);
    if (popup) popup.focus();
    else onRefused();
  }, [stores, presenter, onRefused]);
  const state = isHeard ? 'open' : asked === 'opened' ? 'lost' : asked;
  return { state, open };
}

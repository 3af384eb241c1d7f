import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import type { Command } from '../../panels/present/present-keys.ts';
import { RunPanel } from '../../panels/present/RunPanel.tsx';
import { usePresentKeys } from '../../panels/present/use-present-keys.ts';
import { useSaid } from '../../panels/present/use-said.ts';
import { createConsoleSide, type ConsoleSide } from '../../store/present-session.ts';
import { allSteps } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './ConsoleMode.module.css';
import { NoPresenter } from './NoPresenter.tsx';

interface ConsoleModeProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** The second window of a presentation: what the teacher sees. */
export function ConsoleMode({ stores, study }: ConsoleModeProps) {
  const title = useStore(stores.story, (state) => state.story.info.title);
  const [side] = useState(createConsoleSide);
  useEffect(() => side.listen(window), [side]);
  const name = `${late.present.console.label} · ${title}`;
  useEffect(
    function nameTheWindow() {
      const before = document.title;
      document.title = name;
      return () => {
        document.title = before;
      };
    },
    [name],
  );
  return (
    <main id="console" tabIndex={-1} className={styles.console}>
      <h1 className={styles.title}>{name}</h1>
      <Hearing stores={stores} study={study} side={side} />
    </main>
  );
}

function Hearing({ stores, study, side }: ConsoleModeProps & { readonly side: ConsoleSide }) {
  const { presenter, state } = useStore(side.heard);
  const { chapters } = study;
  const story = useStore(stores.story, (now) => now.story);
  const act = useCallback(
    (command: Command) => {
      switch (command.do) {
        case 'play-or-pause': {
          const isPlaying = side.heard.getState().state?.play !== null;
          return side.wish({ do: 'play', seconds: isPlaying ? null : 20 });
        }
        case 'overlay':
        case 'console':
        case 'full-screen':
        case 'leave':
          // These belong to the window on the wall; here the keys do nothing.
          return;
        default:
          return side.wish(command);
      }
    },
    [side],
  );
  const jumpTo = useCallback(
    (nth: number) => {
      const to = allSteps(chapters)[nth - 1];
      if (to) side.wish({ do: 'jump', to: to.ref });
    },
    [side, chapters],
  );
  usePresentKeys(act, jumpTo);
  useSaid(chapters, state, stores.story.actions.say);
  return (
    <>
      {presenter === null && (
        <NoPresenter stores={stores} step={state?.shown ?? null} onOpen={side.setPeer} />
      )}
      {state && <RunPanel chapters={chapters} story={story} state={state} wish={side.wish} />}
    </>
  );
}

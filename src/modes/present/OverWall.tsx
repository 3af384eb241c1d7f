import type { Chapter } from '../../model/study.ts';
import { JumpList } from '../../panels/present/JumpList.tsx';
import { KeyList } from '../../panels/present/KeyList.tsx';
import { Overlay } from '../../panels/present/Overlay.tsx';
import type { Overlay as OverlayName } from '../../panels/present/present-keys.ts';
import { RunPanel } from '../../panels/present/RunPanel.tsx';
import type { PresentState, Wish } from '../../store/present-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './PresentMode.module.css';
import type { ConsoleWindow } from './use-console-window.ts';

interface OverWallProps {
  readonly overlay: OverlayName;
  readonly chapters: readonly Chapter[];
  readonly state: PresentState;
  readonly wish: (wish: Wish) => void;
  readonly consoleWindow: ConsoleWindow;
  readonly isAwake: boolean;
  readonly onClose: () => void;
}

const words = late.present.run;

/** Notes, the list of steps or the list of keys over the wall. */
export function OverWall(props: OverWallProps) {
  const { overlay, chapters, state, wish, onClose } = props;
  switch (overlay) {
    case 'notes':
      return (
        <Overlay label={words.notes} onClose={onClose}>
          <ConsoleLine {...props} />
          {!props.isAwake && <p className={styles.sentence}>{words.mayGoDark}</p>}
          <RunPanel chapters={chapters} state={state} wish={wish} />
        </Overlay>
      );
    case 'jump':
      return (
        <Overlay label={words.jumpTo} onClose={onClose}>
          <JumpList
            chapters={chapters}
            at={state.at}
            onJump={(to) => {
              wish({ do: 'jump', to });
              onClose();
            }}
          />
        </Overlay>
      );
    case 'keys':
      return (
        <Overlay label={words.keys} onClose={onClose}>
          <KeyList />
        </Overlay>
      );
  }
}

/** Where the console is, and the button that opens it. */
function ConsoleLine({ consoleWindow: { state, open } }: Pick<OverWallProps, 'consoleWindow'>) {
  if (state === 'open') return <p className={styles.sentence}>{words.consoleOpen}</p>;
  const sentence =
    state === 'refused' ? words.consoleRefused : state === 'lost' ? words.consoleLost : null;
  return (
    <div className={styles.sentence}>
      {sentence && <p>{sentence}</p>}
      <Button onClick={open}>
        {state === 'lost' ? words.openConsoleAgain : words.openConsole}
      </Button>
    </div>
  );
}

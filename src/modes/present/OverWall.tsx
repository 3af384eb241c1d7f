import type { Story } from '../../model/story.ts';
import type { Chapter } from '../../model/study.ts';
import { JumpList } from '../../panels/present/JumpList.tsx';
import { KeyList } from '../../panels/present/KeyList.tsx';
import { Overlay } from '../../panels/present/Overlay.tsx';
import type { Overlay as OverlayName } from '../../panels/present/present-keys.ts';
import { RunPanel } from '../../panels/present/RunPanel.tsx';
import type { PresentState, Wish } from '../../store/present-messages.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { ConsoleLine } from './ConsoleLine.tsx';
import styles from './PresentMode.module.css';
import type { ConsoleWindow } from './use-console-window.ts';

interface OverWallProps {
  readonly overlay: OverlayName;
  readonly chapters: readonly Chapter[];
  readonly story: Story;
  readonly state: PresentState;
  readonly wish: (wish: Wish) => void;
  readonly consoleWindow: ConsoleWindow;
  readonly isAwake: boolean;
  readonly onClose: () => void;
}

const words = late.present.run;

/** Notes, the list of steps or the list of keys over the wall. */
export function OverWall(props: OverWallProps) {
  const { overlay, chapters, story, state, wish, onClose } = props;
  switch (overlay) {
    case 'notes':
      return (
        <Overlay
          key={overlay}
          label={words.notes}
          top={<ConsoleLine consoleWindow={props.consoleWindow} />}
          onClose={onClose}
        >
          <RunPanel chapters={chapters} story={story} state={state} wish={wish} />
          {!props.isAwake && <p className={styles.mayGoDark}>{words.mayGoDark}</p>}
        </Overlay>
      );
    case 'jump':
      return (
        <Overlay key={overlay} label={words.jumpTo} onClose={onClose}>
          <JumpList
            chapters={chapters}
            at={state.at}
            takesKeys
            onJump={(to) => {
              wish({ do: 'jump', to });
              onClose();
            }}
          />
        </Overlay>
      );
    case 'keys':
      return (
        <Overlay key={overlay} label={words.keys} onClose={onClose}>
          <KeyList />
        </Overlay>
      );
  }
}

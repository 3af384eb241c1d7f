import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './PresentMode.module.css';
import type { ConsoleWindow } from './use-console-window.ts';

const words = late.present.run;
const SENTENCES = {
  none: null,
  refused: words.consoleRefused,
  open: words.consoleOpen,
  lost: words.consoleLost,
};

interface ConsoleLineProps {
  readonly consoleWindow: ConsoleWindow;
}

/** Where the console is, and the button that opens it. */
export function ConsoleLine({ consoleWindow: { state, open } }: ConsoleLineProps) {
  return (
    <div className={styles.console}>
      {state !== 'open' && (
        <Button onClick={open}>
          {state === 'lost' ? words.openConsoleAgain : words.openConsole}
        </Button>
      )}
      {SENTENCES[state] && <p>{SENTENCES[state]}</p>}
    </div>
  );
}

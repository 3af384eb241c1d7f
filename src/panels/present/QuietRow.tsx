import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import type { Command } from './present-keys.ts';
import styles from './QuietRow.module.css';

interface QuietRowProps {
  readonly isFull: boolean;
  /** whether steps come by themselves: then Pause is in sight, on the full screen too */
  readonly isPlaying: boolean;
  readonly act: (command: Command) => void;
}

const words = late.present.run;

/** The way out for a mouse or a finger, while the page does not fill the screen. */
export function QuietRow({ isFull, isPlaying, act }: QuietRowProps) {
  if (isFull && !isPlaying) return null;
  return (
    <div className={styles.row}>
      {isPlaying && <Button onClick={() => act({ do: 'play-or-pause' })}>{words.pause}</Button>}
      {!isFull && (
        <>
          <Button onClick={() => act({ do: 'overlay', overlay: 'notes' })}>
            {words.openNotes}
          </Button>
          <span className={styles.roomy}>
            <Button onClick={() => act({ do: 'console' })}>{words.openConsole}</Button>
            <Button onClick={() => act({ do: 'overlay', overlay: 'keys' })}>{words.keys}</Button>
          </span>
          {document.fullscreenEnabled && (
            <Button onClick={() => act({ do: 'full-screen' })}>{words.fullScreen}</Button>
          )}
          <Button onClick={() => act({ do: 'leave' })}>{words.leave}</Button>
        </>
      )}
    </div>
  );
}

import type { KeyboardEvent } from 'react';

/** What a stop of the keyboard in the tree needs: one of them takes part in the order of Tab. */
export interface Stop {
  readonly key: string;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onChoose: () => void;
}

import type { Wish } from '../../store/present-messages.ts';

/** What lies over the wall, or over the console. */
export type Overlay = 'notes' | 'jump' | 'keys';

/** What a key asks for: of the presentation, or of the window in which it was pressed. */
export type Command =
  | Wish
  | { readonly do: 'play-or-pause' }
  | { readonly do: 'overlay'; readonly overlay: Overlay }
  | { readonly do: 'console' | 'full-screen' | 'leave' };

/** The part of a key press that decides. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

const NEXT: Command = { do: 'next' };
const BACK: Command = { do: 'back' };

/** By `KeyboardEvent.key`, letters in lower case. Clickers send the page keys, F5, Esc, B and the full stop. */
const COMMANDS: Readonly<Record<string, Command>> = {
  PageDown: NEXT,
  ArrowRight: NEXT,
  ArrowDown: NEXT,
  ' ': NEXT,
  Enter: NEXT,
  PageUp: BACK,
  ArrowLeft: BACK,
  ArrowUp: BACK,
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'blank' },
  '.': { do: 'blank' },
  h: { do: 'hold' },
  t: { do: 'wallTimer' },
  p: { do: 'play-or-pause' },
  s: { do: 'overlay', overlay: 'notes' },
  g: { do: 'overlay', overlay: 'jump' },
  '?': { do: 'overlay', overlay: 'keys' },
  c: { do: 'console' },
  F5: { do: 'full-screen' },
  f: { do: 'full-screen' },
  Escape: { do: 'leave' },
};

/** Keys that a focused control has a use for itself. The page keys of a clicker are never among them. */
const KEPT_BY_BUTTONS = new Set([' ', 'Enter']);
const KEPT_BY_LISTS = new Set([
  ...KEPT_BY_BUTTONS,
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/**
 * What a key asks for; null where it means nothing here, belongs to the browser (with Ctrl, Alt or Cmd)
 * or to the focused control. `swallow` is a key that is held down: nothing moves, and the browser does
 * not scroll either.
 */
export function commandOf(press: Press, target: Element | null): Command | 'swallow' | null {
  if (isForBrowser(press)) return null;
  const key = nameOf(press);
  if (target?.closest('select') && KEPT_BY_LISTS.has(key)) return null;
  if (target?.closest('button, a[href], summary') && KEPT_BY_BUTTONS.has(key)) return null;
  const command = COMMANDS[key];
  if (!command) return null;
  return press.repeat ? 'swallow' : command;
}

/** Letters of a number that is being typed: after it, Enter jumps to that step. */
export function isDigit(press: Press, target: Element | null): boolean {
  return /^\d$/.test(press.key) && !isForBrowser(press) && !target?.closest('select');
}

/** Enter after a number, wherever the focus is. */
export function isEnter(press: Press): boolean {
  return press.key === 'Enter' && !press.repeat && !isForBrowser(press);
}

function isForBrowser({ ctrlKey, metaKey, altKey }: Press): boolean {
  return ctrlKey || metaKey || altKey;
}

/** A clicker's B arrives as another letter where the keyboard is not Latin: then its place on it counts. */
function nameOf({ key, code }: Press): string {
  if (key.length > 1 || /[ -~]/.test(key)) return key.length > 1 ? key : key.toLowerCase();
  if (code === 'Period') return '.';
  return code.startsWith('Key') ? code.slice('Key'.length).toLowerCase() : key;
}

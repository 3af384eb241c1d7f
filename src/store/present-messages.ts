import type { StepRef } from '../model/view.ts';

/** What can be asked of a presentation, by a key in either window or by a button of the console. */
export type Wish =
  | { readonly do: 'next' | 'back' | 'first' | 'last' }
  | { readonly do: 'blank' | 'hold' | 'wallTimer' | 'restartTimer' | 'pauseTimer' }
  | { readonly do: 'jump'; readonly to: StepRef }
  | { readonly do: 'play'; readonly seconds: number | null };

/** A clock that counts up: running since a moment, after what it had counted before. */
export interface Timer {
  /** ms since 1970; null while paused */
  readonly sinceMs: number | null;
  readonly beforeMs: number;
}

/** What a presentation is at, as both windows know it. */
export interface PresentState {
  /** on the wall; null before the first step was shown */
  readonly shown: StepRef | null;
  /** where the teacher is: differs from `shown` only while held */
  readonly at: StepRef | null;
  readonly isBlank: boolean;
  readonly isHeld: boolean;
  readonly showsTimer: boolean;
  readonly timer: Timer;
  /** seconds between steps that come by themselves; null = none do */
  readonly play: number | null;
}

/**
 * What the windows tell each other. `presenter` tells presentations of one browser apart, `console` their
 * consoles; one that knows no presentation yet greets all of them.
 */
export type Message =
  | { readonly kind: 'hello'; readonly presenter: string | null; readonly console: string }
  | { readonly kind: 'state'; readonly presenter: string; readonly state: PresentState }
  | { readonly kind: 'bye'; readonly presenter: string }
  | { readonly kind: 'console-bye'; readonly presenter: string | null; readonly console: string }
  | { readonly kind: 'wish'; readonly presenter: string; readonly wish: Wish };

const PLAIN_WISHES = new Set([
  'next',
  'back',
  'first',
  'last',
  'blank',
  'hold',
  'wallTimer',
  'restartTimer',
  'pauseTimer',
]);

/** The message in what arrived, or null where it is none: other pages may speak on the same channel. */
export function readMessage(arrived: unknown): Message | null {
  if (!isObject(arrived)) return null;
  const { kind, presenter, console, state, wish } = arrived;
  if (presenter !== null && typeof presenter !== 'string') return null;
  if (kind === 'hello' || kind === 'console-bye')
    return typeof console === 'string' ? { kind, presenter, console } : null;
  if (presenter === null) return null;
  if (kind === 'bye') return { kind, presenter };
  if (kind === 'state') {
    const read = readState(state);
    return read && { kind, presenter, state: read };
  }
  if (kind === 'wish' && isWish(wish)) return { kind, presenter, wish };
  return null;
}

/** The state of a presentation in what arrived or was kept; null where it is none. */
export function readState(found: unknown): PresentState | null {
  if (!isObject(found)) return null;
  const { shown, at, isBlank, isHeld, showsTimer, timer, play } = found;
  if (!isStepOrNull(shown) || !isStepOrNull(at) || !isTimer(timer) || !isNumberOrNull(play))
    return null;
  if (typeof isBlank !== 'boolean' || typeof isHeld !== 'boolean') return null;
  if (typeof showsTimer !== 'boolean') return null;
  return { shown, at, isBlank, isHeld, showsTimer, timer, play };
}

function isWish(found: unknown): found is Wish {
  if (!isObject(found)) return false;
  if (found['do'] === 'jump') return isStep(found['to']);
  if (found['do'] === 'play') return isNumberOrNull(found['seconds']);
  return typeof found['do'] === 'string' && PLAIN_WISHES.has(found['do']);
}

function isTimer(found: unknown): found is Timer {
  return isObject(found) && isNumberOrNull(found['sinceMs']) && Number.isFinite(found['beforeMs']);
}

function isStepOrNull(found: unknown): found is StepRef | null {
  return found === null || isStep(found);
}

function isStep(found: unknown): found is StepRef {
  return isObject(found) && typeof found['chapter'] === 'string' && Number.isInteger(found['n']);
}

function isNumberOrNull(found: unknown): found is number | null {
  return found === null || (typeof found === 'number' && Number.isFinite(found));
}

function isObject(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}

import { useSyncExternalStore } from 'react';
import { countedMs } from '../../store/present-store.ts';
import type { Timer } from '../../store/present-messages.ts';
import { late } from '../../ui/messages/late-messages.ts';

const SECOND_MS = 1000;

/** Minutes and seconds that a timer has counted, going on while it runs. */
export function TimerText({ timer }: { readonly timer: Timer }) {
  const second = useSyncExternalStore(watchSeconds, readSecond);
  return (
    <span role="timer" aria-label={late.present.run.timer}>
      {inMinutes(countedMs(timer, second * SECOND_MS))}
    </span>
  );
}

/** Calls once a second; gives its undo. */
export function watchSeconds(changed: () => void): () => void {
  const tick = setInterval(changed, SECOND_MS);
  return () => clearInterval(tick);
}

function readSecond(): number {
  return Math.floor(Date.now() / SECOND_MS);
}

/** `7:05`; hours only once there is one. */
export function inMinutes(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`
    : `${minutes}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

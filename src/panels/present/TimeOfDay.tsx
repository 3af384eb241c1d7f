import { useSyncExternalStore } from 'react';
import { late } from '../../ui/messages/late-messages.ts';
import { watchSeconds } from './TimerText.tsx';

/** What the clock on the wall would say, so that a lesson ends in time. */
export function TimeOfDay() {
  const time = useSyncExternalStore(watchSeconds, readTime);
  return <span>{late.present.console.timeOfDay(time)}</span>;
}

function readTime(): string {
  return new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

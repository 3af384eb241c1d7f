import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage, type Message } from '../../src/store/present-messages.ts';

const step = { chapter: 'seven-years-apart', n: 1 };
const state = {
  shown: step,
  at: step,
  isBlank: false,
  isHeld: true,
  showsTimer: false,
  timer: { sinceMs: null, beforeMs: 3 },
  play: 20,
};
const messages: readonly Message[] = [
  { kind: 'hello', presenter: null, console: '3' },
  { kind: 'console-bye', presenter: '1', console: '3' },
  { kind: 'bye', presenter: '7' },
  { kind: 'state', presenter: '7', state },
  { kind: 'wish', presenter: '7', wish: { do: 'next' } },
  { kind: 'wish', presenter: '7', wish: { do: 'jump', to: step } },
  { kind: 'wish', presenter: '7', wish: { do: 'play', seconds: null } },
];

describe('a message between the windows', () => {
  test.each(messages)('is read as it was sent: %o', (message) => {
    expect(readMessage(structuredClone(message))).toEqual(message);
  });

  test.each([
    null,
    'hello',
    { kind: 'farewell' },
    { kind: 'bye' },
    { kind: 'bye', presenter: null },
    { kind: 'hello', presenter: 7, console: '3' },
    { kind: 'hello', presenter: null },
    { kind: 'state', presenter: '7', state: { ...state, timer: 'now' } },
    { kind: 'state', presenter: '7', state: { ...state, shown: { chapter: 1, n: 1 } } },
    { kind: 'wish', presenter: '7', wish: { do: 'erase' } },
    { kind: 'wish', presenter: '7', wish: { do: 'jump', to: 3 } },
    { kind: 'wish', presenter: 7, wish: { do: 'next' } },
  ])('that is none is ignored: %o', (arrived) => {
    expect(readMessage(arrived)).toBeNull();
  });

  test('never makes a window fail, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (arrived) => {
        const greeting = { kind: 'hello', presenter: null, console: '3' };
        expect(readMessage({ ...Object(arrived), ...greeting })).toEqual(greeting);
        readMessage(arrived);
      }),
    );
  });
});

import type { Story } from '../model/story.ts';
import { startView, type ViewState } from '../model/view.ts';
import { migrate } from './url-migrate.ts';
import { ROWS } from './url-rows.ts';

/** Version of the addresses written now; older ones are read by `url-migrate.ts`. */
export const ADDRESS_VERSION = '1';
/** A longer value is shortened where a note repeats it. */
const LONGEST_NOTE = 160;

/** A view read from an address, and a sentence for each part that could not be read. */
export interface DecodedView {
  readonly view: ViewState;
  readonly notes: readonly string[];
}

/** The fragment for a view, without `#`; empty for the start. */
export function encodeView(view: ViewState, story: Story): string {
  const start = startView(story);
  const pairs = ROWS.flatMap((row): [string, string][] => {
    const value = row.encode(view, start);
    return value === null ? [] : [[row.key, value]];
  });
  if (pairs.length === 0) return '';
  return new URLSearchParams([['v', ADDRESS_VERSION], ...pairs]).toString();
}

/** Reads a fragment, with or without `#`. What cannot be read stays as at the start, with a note. */
export function decodeView(fragment: string, story: Story): DecodedView {
  const params = migrate(new URLSearchParams(fragment.replace(/^#/, '')));
  const notes: string[] = [];
  const note = (text: string) =>
    notes.push(text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text);
  if (params.get('v') !== ADDRESS_VERSION)
    note('This link was made by another version. What could be read of it is shown.');
  const known = ['v', ...ROWS.map((row) => row.key)];
  const unknown = new Set([...params.keys()].filter((key) => !known.includes(key)));
  if (unknown.size > 0)
    note(`This link has a part that this version does not know: ${[...unknown].join(', ')}.`);
  let view = startView(story);
  for (const row of ROWS) {
    const text = params.get(row.key);
    if (text === null) continue;
    const next = row.decode(text, view, story);
    if (typeof next === 'string') note(next);
    else view = next;
  }
  return { view, notes };
}

/** True where two views have the same address. */
export function sameAddress(a: ViewState, b: ViewState, story: Story): boolean {
  return encodeView(a, story) === encodeView(b, story);
}

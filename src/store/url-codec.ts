import type { Story } from '../model/story.ts';
import { startView, type ViewState } from '../model/view.ts';
import { ROWS } from './url-rows.ts';

/** Version of the address; an address without one is read as this one. */
export const ADDRESS_VERSION = '1';

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
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const version = params.get('v') ?? ADDRESS_VERSION;
  const notes: string[] = [];
  if (version !== ADDRESS_VERSION) {
    notes.push('This link was made by another version. What could be read of it is shown.');
  }
  const known = new Set(['v', ...ROWS.map((row) => row.key)]);
  const unknown = [...params.keys()].filter((key) => !known.has(key));
  if (unknown.length > 0)
    notes.push(`This link has a part that this version does not know: ${unknown.join(', ')}.`);
  let view = startView(story);
  for (const row of ROWS) {
    const text = params.get(row.key);
    if (text === null) continue;
    const next = row.decode(text, view, story);
    if (typeof next === 'string') notes.push(next);
    else view = next;
  }
  return { view, notes };
}

/** True where two views have the same address. */
export function sameAddress(a: ViewState, b: ViewState, story: Story): boolean {
  return encodeView(a, story) === encodeView(b, story);
}

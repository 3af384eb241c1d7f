import { quotedSpans } from '../../lib/quoted-spans.ts';

/** A stretch of text in one voice, deciding words or not. */
export interface MarkedSpan {
  readonly text: string;
  readonly voice: 'ours' | 'article';
  readonly isMarked: boolean;
}

/**
 * Splits a text at its quotations, and each part at the deciding words. The spans joined are the
 * text again. Of two marks at one place the longer wins.
 */
export function markedSpans(text: string, marks: readonly string[]): readonly MarkedSpan[] {
  return quotedSpans(text).flatMap(({ text: part, voice }) =>
    splitAt(part, marks).map((piece) => ({ ...piece, voice })),
  );
}

function splitAt(text: string, marks: readonly string[]): { text: string; isMarked: boolean }[] {
  const [mark, ...others] = marks
    .filter((one) => one !== '')
    .toSorted((a, b) => b.length - a.length);
  if (mark === undefined) return text === '' ? [] : [{ text, isMarked: false }];
  const at = text.indexOf(mark);
  if (at < 0) return splitAt(text, others);
  return [
    ...splitAt(text.slice(0, at), marks),
    { text: mark, isMarked: true },
    ...splitAt(text.slice(at + mark.length), marks),
  ];
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapWords } from '../../src/lib/wrap-words.ts';

const wrap = (text: string, width: number) => wrapWords(text, width, (line) => line.length);

describe('a text in narrow lines', () => {
  test('breaks where the next word has no room', () => {
    expect(wrap('no events in these 5 articles', 14)).toEqual([
      'no events in',
      'these 5',
      'articles',
    ]);
  });

  test('stays in one line where there is room', () => {
    expect(wrap('no events', 9)).toEqual(['no events']);
  });

  test('gives a word that is too long a line of its own', () => {
    expect(wrap('a Khabarovsk b', 4)).toEqual(['a', 'Khabarovsk', 'b']);
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]+$/), { minLength: 1 }),
        fc.nat(30),
        (words, width) => {
          expect(wrap(words.join(' '), width).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});

import { dateInShort } from '../../model/date-words.ts';
import type { WhenKnown } from '../../model/edtf.ts';

/** A short date with its last year apart: "13–20 Apr" and "2017"; a bare year has no second line. */
export function dateInTwoLines(when: WhenKnown): { readonly day: string; readonly year: string } {
  const [, day, year] = /^(.+) (\d{4})$/.exec(dateInShort(when)) ?? [];
  return day === undefined || year === undefined
    ? { day: dateInShort(when), year: '' }
    : { day, year };
}

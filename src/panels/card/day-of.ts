import { dateInWords } from '../../model/date-words.ts';
import { parseEdtf } from '../../model/edtf.ts';

/** The day of an outside source in words. */
export function dayOf(edtf: string): string {
  const when = parseEdtf(edtf);
  return when.ok ? dateInWords(when.value) : edtf;
}

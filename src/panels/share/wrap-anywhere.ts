import { wrapWords } from '../../lib/wrap-words.ts';

/** Breaks a text into lines no wider than `maxWidth`: between words, and inside one that is longer. */
export function wrapAnywhere(
  text: string,
  maxWidth: number,
  measure: (line: string) => number,
): string[] {
  return wrapWords(text, maxWidth, measure).flatMap((line) => {
    const parts: string[] = [];
    let part = '';
    for (const character of line) {
      if (part !== '' && measure(part + character) > maxWidth) {
        parts.push(part);
        part = '';
      }
      part += character;
    }
    return [...parts, part];
  });
}

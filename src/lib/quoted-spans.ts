/** A stretch of text in one voice. */
export interface QuotedSpan {
  readonly text: string;
  /** `article`: the article's own words, with their “ ”. `ours`: everything else. */
  readonly voice: 'ours' | 'article';
  /** true for a word with which the article itself holds back, e.g. “reportedly” */
  readonly isHedge: boolean;
}

/**
 * Splits a text at its “ ” pairs, and what stands between them at the given hedging words. The
 * spans joined are the text again. A “ that is never closed belongs to our own words; a hedging
 * word counts only inside a quotation, as a whole word, in any case.
 */
export function quotedSpans(text: string, hedges: readonly string[] = []): readonly QuotedSpan[] {
  return text
    .split(/(“[^“”]*”)/u)
    .filter((part) => part !== '')
    .flatMap((part) =>
      part.startsWith('“') && part.endsWith('”')
        ? hedgedSpans(part, hedges)
        : [{ text: part, voice: 'ours' as const, isHedge: false }],
    );
}

function hedgedSpans(quotation: string, hedges: readonly string[]): readonly QuotedSpan[] {
  const known = hedges.filter((hedge) => hedge !== '').toSorted((a, b) => b.length - a.length);
  if (known.length === 0) return [{ text: quotation, voice: 'article', isHedge: false }];
  const anyHedge = new RegExp(
    `(?<![\\p{L}\\p{N}])(${known.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return quotation
    .split(anyHedge)
    .map((text, i) => ({ text, voice: 'article' as const, isHedge: i % 2 === 1 }))
    .filter((span) => span.text !== '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Words of the two ways to compare sources; they load with the view. */
export const compare = {
  part: 'Show',
  parts: { claims: 'The claims', lineage: 'The family tree' },
  hidePublishers: 'Hide publishers',
  hidePublishersHelp: 'Read first, judge, then show the publishers.',
  panel: 'Claims, and what each article does with them',
  none: 'This story brings no claims to compare.',
  unknown: 'That claim is not in this version.',
  hidden: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'} hidden by the filters.`,
  title: 'Who says what, and how?',
  intro: (articles: number, claims: number) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${claims} ${
      claims === 1 ? 'claim' : 'claims'
    }. Choose a claim to read their words side by side.`,
  signs: 'What the signs mean',
  fills: 'Fill: how sure one can be of this claim',
  shapes: 'Shape: what the claim is about',
  claim: 'Claim',
  stanceKey: 'What an article can do with a claim',
  stances: {
    states: 'States',
    attributes: 'Attributes',
    hedges: 'Hedges',
    differs: 'Differs',
    silent: 'Silent',
  },
  stanceMeanings: {
    states: 'says it flatly',
    attributes: 'says who said it',
    hedges: 'uses careful words',
    differs: 'says something else',
    silent: 'does not mention it',
  },
  origins: 'Likely origin',
  oneWitness: 'likely one witness',
  oneWitnessFrom: (origin: string) => `likely one witness: ${origin}`,
  likelyFrom: (origin: string) => `likely from ${origin}`,
  facts: {
    printed: 'Printed date',
    written: 'Really written',
    author: 'Author',
    hedges: 'Hedging words per 100',
    basis: 'How we know',
    readsLike: 'Reads like',
    descendsFrom: 'Likely comes from',
  },
  article: (letter: string) => `Article ${letter}`,
  noDate: 'none printed',
  noAuthor: 'none printed',
  doesNotFit: 'does not fit',
  howCounted: 'How we count',
  more: 'More about the articles',
  noOrigin: 'not known',
  originHidden: 'hidden',
  reports: 'Reports side by side',
  countOnce: (letters: readonly string[], origin: string | null) =>
    `${inWords(letters)} likely go back to one source${
      origin === null ? '' : ` (${origin})`
    }. Count them once.`,
  paragraphs: (numbers: readonly number[]) =>
    numbers.length === 1 ? `(paragraph ${numbers[0]})` : `(paragraphs ${numbers.join(', ')})`,
  assessment: 'Our reading:',
  aboutEvent: 'Event:',
  showElsewhere: 'Show on timeline and map',
  previous: 'Previous claim',
  next: 'Next claim',
  position: (nth: number, of: number) => `Claim ${nth} of ${of}`,
  jump: 'Go to a claim',
} as const;

function inWords(letters: readonly string[]): string {
  return [letters.slice(0, -1).join(', '), letters.at(-1)].filter(Boolean).join(' and ');
}

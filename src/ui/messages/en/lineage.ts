/** Words of the family tree of the accounts; they load with it. */
export const lineage = {
  panel: 'Family tree of the accounts',
  title: 'How many witnesses are they?',
  none: 'This story does not say where its articles come from.',
  /** "5 articles, 3 families: A, B and C; D; E." */
  answer: (articles: number, families: readonly (readonly string[])[]) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'}, but only ${families.length} ${
      families.length === 1 ? 'family' : 'families'
    }: ${families.map(inWords).join('; ')}.`,
  /** the same where no article has a relative */
  answerApart: (articles: number) =>
    articles === 1 ? '1 article, 1 family.' : `${articles} articles, and as many families.`,
  shared: (letters: readonly string[], account: string) =>
    `${inWords(letters)} all come from one account: ${account}.`,
  intro: 'Left: who saw or spoke. Right: the articles. Each arrow is a copy.',
  family: (years: string, letters: readonly string[]) =>
    [
      years,
      letters.length === 0
        ? ''
        : `${letters.length === 1 ? 'article' : 'articles'} ${inWords(letters)}`,
    ]
      .filter(Boolean)
      .join(': '),
  years: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  tree: (family: string) => `Tree of ${family}`,
  treeHelp: 'Arrow keys move through the tree. Enter opens. The same stands in the list below.',
  hiddenName: 'publisher hidden',
  article: (letter: string) => `Article ${letter}`,
  kinds: {
    witness: 'Saw or spoke',
    office: 'Spoke for an office',
    outlet: 'News site',
    agency: 'News agency',
    newspaper: 'Newspaper',
    article: 'Article',
  },
  reads: { whole: 'read whole', part: 'read in part', inferred: 'inferred' },
  readsLong: {
    whole: 'Read whole',
    part: 'Read in part',
    inferred: 'Not read, only inferred',
  },
  hows: {
    named: 'The source is named',
    shown: 'Shared words or mistakes show it',
    inferred: 'Inferred',
  },
  key: 'Key',
  keyFrames: { whole: 'read whole', part: 'read in part', inferred: 'inferred, not read' },
  keyLines: {
    named: 'source named',
    shown: 'shown by shared words',
    inferred: 'inferred',
  },
  keyNumber: 'words changed',
  follow: 'Follow the words',
  everything: 'Everything',
  thread: (about: string) => capital(about),
  marker: (number: number, from: string, to: string, changes: number) =>
    `${number}: from ${from} to ${to}, ${changes} ${changes === 1 ? 'change' : 'changes'}`,
  copy: (number: number | null) => (number === null ? '' : `Copy ${number}`),
  copyTitle: (number: number, from: string, to: string) => `Copy ${number}: ${from} → ${to}`,
  details: 'Details',
  close: 'Close',
  noDate: 'no date known',
  comesFrom: 'Comes from',
  changed: (about: string) => capital(about),
  before: 'before:',
  after: 'after:',
  toEvent: (title: string) => `Event: ${title}`,
  inList: 'Its place in the list',
  opens: {
    whole: 'Open a copy',
    part: 'Open a page that was read',
    inferred: 'Open a page that tells of it',
  },
  leavesThisPage: 'opens another website',
  list: 'The same as a list',
  listAlone: 'Where the articles come from',
  listIntro: 'Each account stands after those it comes from.',
} as const;

function inWords(letters: readonly string[]): string {
  return [letters.slice(0, -1).join(', '), letters.at(-1)].filter(Boolean).join(' and ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

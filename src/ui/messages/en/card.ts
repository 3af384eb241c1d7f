/** Words of the card on which one event is cross-examined. */
export const card = {
  panel: 'Event card',
  chooseAnEvent: 'Choose an event',
  startWith: (question: string) => `A question to start with: ${question}`,
  statusHelp: 'What does this mean?',
  hiddenNow: 'The filters hide this event on the timeline, the map and the list.',
  backgroundBanner:
    'None of the articles tells this. It comes from outside sources and is here as background.',
  when: 'When',
  where: 'Where',
  noPlace: 'No place is named.',
  whatArticlesSay: 'What each article says',
  noDatePrinted: 'no date printed',
  noAuthorPrinted: 'no author printed',
  printedDate: (text: string) => `printed date: ${text}`,
  printedDateDoesNotFit: (text: string) => `printed date: ${text} (does not fit)`,
  articleName: (letter: string) => `Article ${letter}`,
  paragraphs: (numbers: readonly number[]) =>
    numbers.length === 1 ? `(paragraph ${numbers[0]})` : `(paragraphs ${numbers.join(', ')})`,
  via: (sources: readonly string[]) => `Source it names: ${sources.join('; ')}`,
  hedgeKey: 'Marked words: the article itself is not sure.',
  notMentioned: (letters: readonly string[]) => `${letters.join(', ')}: not mentioned`,
  /** "Inquisitr (A), NewsPakistan.tv (B) and chinanews.net (C)" */
  publishers: (articles: readonly { readonly letter: string; readonly name: string }[]) => {
    const names = articles.map(({ letter, name }) => `${name} (${letter})`);
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  },
  nameIn: { ru: 'Russian', ko: 'Korean' },
  originCount: (articles: number, origins: number) =>
    articles === 1
      ? '1 article, so 1 origin.'
      : `${articles} articles, likely ${origins} ${origins === 1 ? 'origin' : 'origins'}.`,
  originsPicture: (articles: number, origins: number) =>
    `${articles} articles come from ${origins} origins`,
  whereTheyDiffer: 'Where they differ',
  assessment: 'Our reading:',
  outsideSources: 'Outside sources',
  bears: {
    confirms: 'Confirms it',
    denies: 'Denies it',
    corrects: 'Corrects it',
    adds: 'Adds',
  },
  leavesThisPage: 'opens another website',
  otherEvents: 'Other events',
  relations: {
    explains: 'Gives a reason for',
    contradicts: 'Contradicts',
    follows: 'Follows',
    fulfils: 'Puts into effect',
  },
  relationsBack: {
    explains: 'A reason for this',
    contradicts: 'Contradicted by',
    follows: 'Followed by',
    fulfils: 'Put into effect by',
  },
  oneQuestion: 'One question',
  citation: 'Citation',
  citeEvent: (event: string, story: string, version: string) =>
    `“${event}”, in: ${story}, version ${version}.`,
  citeSeen: (day: string) => `Seen on ${day}.`,
  citeArticles: 'Articles:',
  noHeadline: 'no headline printed',
  likelyWritten: (date: string) => `likely written: ${date}`,
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'The browser refused to copy. The text is selected: copy it with Ctrl+C or ⌘C.',
  previous: 'Previous',
  next: 'Next',
  cite: 'Cite',
} as const;

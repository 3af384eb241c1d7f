/** Words of the lower part of the card, and of an event as one article tells it; they load with it. */
export const cardLate = {
  whatArticlesSay: 'What each article says',
  paragraphs: (numbers: readonly number[]) =>
    numbers.length === 1 ? `(paragraph ${numbers[0]})` : `(paragraphs ${numbers.join(', ')})`,
  via: (sources: readonly string[]) => `Source it names: ${sources.join('; ')}`,
  hedgeKey: 'Marked words: the article itself is not sure.',
  notMentioned: (letters: readonly string[]) => `${letters.join(', ')}: not mentioned`,
  /** "Inquisitr (A), NewsPakistan.tv (B) and chinanews.net (C)" */
  publishers: (articles: readonly { readonly letter: string; readonly name: string | null }[]) => {
    const names = articles.map(({ letter, name }) =>
      name === null ? letter : `${name} (${letter})`,
    );
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  },
  originCount: (articles: number, origins: number) =>
    articles === 1
      ? '1 article, so 1 origin.'
      : `${articles} articles, likely ${origins} ${origins === 1 ? 'origin' : 'origins'}.`,
  whereTheyDiffer: 'Where they differ',
  outsideSources: 'Outside sources',
  bears: {
    confirms: 'Confirms it',
    denies: 'Denies it',
    corrects: 'Corrects it',
    adds: 'Adds',
  },
  leavesThisPage: 'opens another website',
  before: 'What came before',
  next: 'What happened next',
  noneOfTheArticles: 'None of the articles tells this. Each entry comes from outside sources.',
  source: (publishers: readonly string[]) =>
    `${publishers.length === 1 ? 'Source' : 'Sources'}: ${publishers.join('; ')}`,
  otherEvents: 'Other events',
  drawTies: 'Draw ties on the map',
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
  bar: (letter: string) => `As article ${letter} tells it. This is not our assessment.`,
  stanceMeanings: {
    states: 'The article says it as a fact.',
    attributes: 'The article says who told it.',
    hedges: 'The article holds back with careful words.',
    differs: 'It disagrees with other articles, with a source, or with itself.',
  },
  onlyThis: (letter: string) =>
    `This is how the event would look if article ${letter} were all we had.`,
  notOnlyThis: (letter: string) =>
    `This is how article ${letter} tells it. That something does not fit shows only when you compare.`,
  whatItSays: (letter: string) => `What article ${letter} says`,
  namesNoSource: 'It names no source for this.',
  leavesOut: 'What it leaves out',
  nothingLeftOut: 'We know of no denial or correction elsewhere that it leaves out.',
  noArticleTells: 'No article tells this.',
  public: {
    before: (letter: string) => `It was public before article ${letter} was written.`,
    during: (letter: string) =>
      `This report is of the days in which article ${letter} was written.`,
    after: (letter: string) => `This report is younger than article ${letter}.`,
  },
  othersName: (letter: string, sources: readonly string[]) =>
    `Article ${letter} names a source: ${sources.join('; ')}.`,
  /** the article's own words stand in quotation marks */
  othersHedge: (letter: string, hedges: readonly string[]) =>
    `Article ${letter} is careful: ${hedges.map((word) => `“${word}”`).join(', ')}. This one is not.`,
  othersSay: (about: string, versions: readonly (readonly [letter: string, text: string])[]) =>
    [about, ...versions.map(([letter, text]) => `${letter}: ${text}`)].join(' '),
  howSureEach: 'How sure each article sounds',
  oneVoice: (origin: string) =>
    `All of them go back to one text (${origin}) and sound alike: one voice, not several.`,
  oneTextOtherTone: (origin: string) =>
    `All of them go back to one text (${origin}), yet they do not sound equally sure. Copying can take doubt away, or add it.`,
  severalTexts: (origins: number) => `They go back to ${origins} different texts.`,
} as const;

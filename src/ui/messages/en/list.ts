const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Words of the two lists: the table, and the narrow screen's list down the page. */
export const list = {
  table: 'Events in a table',
  arc: 'Events in order of time',
  caption: (events: string) => `${events}. Choose a title to open its card.`,
  columns: {
    date: 'Date',
    title: 'Event',
    place: 'Place',
    kind: 'Kind',
    status: 'How sure',
    articles: 'Articles',
  },
  noPlace: 'no place',
  noArticle: 'none',
  about: 'about',
  article: (letter: string) => `Article ${letter}`,
  articlesCaption: (count: number) =>
    `The ${COUNTS[count] ?? count} ${count === 1 ? 'article' : 'articles'}`,
  articleColumns: {
    publisher: 'Article',
    author: 'Author',
    printed: 'Printed date',
    written: 'Written, and how we know',
    link: 'Elsewhere',
  },
  nonePrinted: 'none printed',
  doesNotFit: (printed: string, why: string) => `${printed}: does not fit. ${why}`,
  copy: (letter: string) => `Copy of article ${letter}`,
  leavesThisPage: 'opens another website',
  noCopy: 'no copy found',
} as const;

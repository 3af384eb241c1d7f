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
  gap: (articles: number) => `no events in these ${articles} articles`,
} as const;

export const timeline = {
  name: 'Timeline',
  events: 'Events on the timeline',
  statusKey: 'Show by how sure it is',
  kindKey: 'Show by kind',
  zoom: 'Zoom to a part of the arc',
  all: 'All',
  trueScale: 'True scale',
  trueScaleTitle: 'Draw every year equally long',
  noEventsIn: (articles: number) => `no events in these ${articles} articles`,
  noneHere: 'none here',
  week: { year: '1 year', month: '1 month', week: '1 week', day: '1 day' },
  strip: 'Whole period, true to scale',
  jumpTo: (name: string) => `Go to ${name}`,
  windowStart: 'Start of the time window',
  windowEnd: 'End of the time window',
  clearWindow: 'Clear time window',
  merged: (count: number) => `${count} events close together`,
  more: (count: number) => `and ${count} more`,
  close: 'Close',
  printedAt: (letter: string, printed: string, written: string) =>
    `${letter} is printed ${printed} but describes ${written}`,
  printedShort: (printed: string) => `printed ${printed}`,
  page: (letter: string, publisher: string, written: string) =>
    `Article ${letter}, ${publisher}. Written ${written}.`,
  optionName: (title: string, date: string, place: string, status: string, articles: string) =>
    [title, date, place, status, articles].filter(Boolean).join('. ') + '.',
  inArticles: (letters: readonly string[], of: number) => `In ${letters.length} of ${of} articles`,
} as const;

import type { CiteSource } from '../../../src/model/cite-source.ts';
import type { Article } from '../../../src/model/story.ts';
import { citeSources } from '../../../src/panels/card/cite-sources.ts';
import { madeStory } from '../../fixtures/made-story.ts';

export const TODAY = { year: 2026, month: 11, day: 24 };
export const ADDRESS = 'https://school.example/tumen/#v=1&event=ferry';

/** A source with everything a style can print. */
export const FULL: CiteSource = {
  key: 'harbour-news-a',
  title: 'Ferry leaves at dawn',
  description: 'News article without headline',
  author: 'M M Alam',
  site: 'Harbour News',
  isSitePrinted: true,
  version: null,
  url: 'https://harbour.example/ferry',
  issued: { year: 2017, month: 4, day: 20 },
  accessed: TODAY,
  note: null,
};

/** The same as most articles are found: nothing printed but the headline. */
export const BARE: CiteSource = {
  ...FULL,
  author: null,
  isSitePrinted: false,
  issued: null,
  note: 'No date is printed. Likely written: 20 to 22 April 2017.',
};

/** What is cited with an event that article C alone reports, with C changed. */
export function sourcesWith(change: Partial<Article>): readonly CiteSource[] {
  const story = madeStory([
    {
      id: 'ferry',
      edtf: '2017-04-20',
      reports: [
        { article: 'C', paragraphs: [1], stance: 'states', says: 'It left.', hedges: [], via: [] },
      ],
    },
  ]);
  const articles = story.articles.map((article) =>
    article.id === 'C' ? { ...article, ...change } : article,
  );
  const [event] = story.events;
  if (!event) throw new Error('the made story has no event');
  return citeSources({ ...story, articles }, event, ADDRESS, TODAY);
}

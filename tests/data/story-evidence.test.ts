import { describe, expect, it } from 'vitest';
import { startMs } from '../../src/model/edtf.ts';
import { repeated, story, told } from './real-story.ts';

const confirmed = story.events.filter((event) => event.status === 'confirmed');
const disputed = story.events.filter((event) => event.status === 'disputed');
const origins = told.flatMap((event) => event.origins);
const idsOf = (events: readonly { id: string }[]) => events.map((event) => event.id);

describe('an event', () => {
  it('is confirmed only where an outside source on its card confirms it', () => {
    const bare = confirmed.filter(
      (event) => !event.outside.some((source) => source.bears === 'confirms'),
    );

    expect(idsOf(bare)).toEqual([]);
  });

  it('is disputed only where its card shows who denies it', () => {
    const bare = disputed.filter(
      (event) => !event.outside.some((source) => source.bears === 'denies'),
    );

    expect(idsOf(bare)).toEqual([]);
  });

  it('is on record only where somebody is named who said it', () => {
    const nobody = story.events.filter(
      (event) => event.status === 'on-record' && event.actors.length === 0,
    );

    expect(idsOf(nobody)).toEqual([]);
  });

  it('is told by each article in one report', () => {
    const twice = told.filter(
      (event) => repeated(event.reports.map((report) => report.article)).length > 0,
    );

    expect(idsOf(twice)).toEqual([]);
  });

  it('shows a disagreement only between articles that exist', () => {
    const letters = story.articles.map((article) => article.id);
    const versions = told.flatMap((event) =>
      event.differences.flatMap((difference) => Object.keys(difference.versions)),
    );

    expect(versions.filter((letter) => !letters.includes(letter))).toEqual([]);
  });
});

describe('the witnesses', () => {
  it.each(told)('of $id: every article that reports it has exactly one origin', (event) => {
    const reporting = event.reports.map((report) => report.article).toSorted();
    const originating = event.origins.flatMap((origin) => origin.articles).toSorted();

    expect(originating).toEqual(reporting);
  });

  it('have the same name on every card', () => {
    const names = [...new Set(origins.map((origin) => `${origin.id}: ${origin.name}`))];

    expect(names).toHaveLength(new Set(origins.map((origin) => origin.id)).size);
  });

  it.each(story.articles)('of article $id are those that it is said to descend from', (article) => {
    const used = origins
      .filter((origin) => origin.articles.includes(article.id))
      .map((origin) => origin.id);

    expect([...new Set(used)].toSorted()).toEqual(article.descendsFrom.toSorted());
  });
});

describe('a link', () => {
  const links = story.events.flatMap((event) => event.links.map((link) => ({ event, ...link })));

  it('leads to another event', () => {
    expect(
      links.filter((link) => link.to === link.event.id || !story.indexOf.has(link.to)),
    ).toEqual([]);
  });

  it('leads back in time where one thing follows or fulfils another', () => {
    const wrong = links.filter((link) => {
      const target = story.events[story.indexOf.get(link.to) ?? -1];
      const looksBack = link.relation === 'follows' || link.relation === 'fulfils';
      return looksBack && target && startMs(link.event.when) < startMs(target.when);
    });

    expect(wrong.map((link) => `${link.event.id} → ${link.to}`)).toEqual([]);
  });
});

describe('an outside source', () => {
  it('is read once on a card, not twice', () => {
    const sources = story.events.filter(
      (event) => repeated(event.outside.map((source) => source.url)).length > 0,
    );

    expect(idsOf(sources)).toEqual([]);
  });

  it('is told in our words, not in those of its headline', () => {
    const inWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const copied = story.events
      .flatMap((event) => event.outside)
      .filter(({ says, title }) => {
        const words = inWords(says);
        const headline = ` ${inWords(title).join(' ')} `;
        return words.some(
          (_, i) =>
            i + 5 <= words.length && headline.includes(` ${words.slice(i, i + 5).join(' ')} `),
        );
      });

    expect(copied.map((source) => source.says)).toEqual([]);
  });
});

describe('the people and bodies', () => {
  it('all take part in some event', () => {
    const used = new Set(story.events.flatMap((event) => event.actors));

    expect([...story.actors.keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});

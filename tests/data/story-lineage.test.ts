import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { strangePart } from '../../scripts/article-shingles.mjs';
import { ancestryOf, familiesOf } from '../../src/geometry/lineage-families.ts';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { threadsOf } from '../../src/panels/lineage/threads.ts';
import { files, quotedIn, repeated, story, told, wordCount } from './real-story.ts';

const { accounts, faults } = readAccounts();
const ids = accounts.map(({ id }) => id);
const articleAccounts = accounts.filter(({ article }) => article !== null);
const lines = accounts.flatMap((to) => to.from.map((line) => ({ ...line, to: to.id })));
const changes = lines.flatMap((line) => line.changes);
const texts = [
  ...accounts.flatMap(({ name, readWhy, says }) => [name, readWhy, says]),
  ...lines.map(({ why }) => why),
  ...changes.flatMap(({ about, before, after }) => [about, before, after]),
];

/** By article, the fingerprints of each paragraph. */
const prints = Object.values(
  z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(new URL('article-shingles.json', import.meta.url), 'utf8'))),
).flat();

describe('the family tree', () => {
  it('has no fault', () => {
    expect(faults.filter(({ file }) => file === 'lineage.json')).toEqual([]);
  });

  it('has no account twice', () => {
    expect(repeated(ids)).toEqual([]);
  });

  it('ends in every article of the story', () => {
    expect(articleAccounts.map(({ article }) => article).toSorted()).toEqual(
      story.articles.map(({ id }) => id),
    );
  });

  it('has the publishers’ names as the articles have them', () => {
    const names = story.articles.map(({ id, publisher }) => [id, publisher.name]);

    expect(articleAccounts.map(({ article, name }) => [article, name])).toEqual(
      expect.arrayContaining(names),
    );
  });

  it('has every origin of every event', () => {
    const origins = told.flatMap((event) => event.origins.map(({ id }) => id));

    expect(origins.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(story.articles)('leads from article $id to all it is said to descend from', (article) => {
    const own = articleAccounts.find((account) => account.article === article.id);
    const ancestry = ancestryOf(accounts, own?.id ?? '');

    expect(article.descendsFrom.filter((id) => !ancestry.has(id))).toEqual([]);
  });

  it('leads from no article to an origin that the article is not said to have', () => {
    const origins = new Set(story.articles.flatMap(({ descendsFrom }) => descendsFrom));
    const surplus = articleAccounts.flatMap(({ id, article }) => {
      const known = story.articles.find((one) => one.id === article)?.descendsFrom ?? [];
      return [...ancestryOf(accounts, id)].filter(
        (one) => origins.has(one) && !known.includes(one),
      );
    });

    expect(surplus).toEqual([]);
  });

  it('brings A, B and C to one account, and keeps D and E apart from them', () => {
    const families = familiesOf(accounts);

    expect(families.map(({ articles }) => articles.join(''))).toEqual(['ABC', 'D', 'E']);
    expect(families[0]?.shared?.id).toBe('daily-mail-2017-04-20');
  });

  it('begins with those who saw or spoke, or with what passed on what nobody can find', () => {
    const beginnings = accounts.filter(({ from }) => from.length === 0);

    expect(beginnings.filter(({ kind }) => kind === 'article' || kind === 'outlet')).toEqual([]);
  });
});

describe('an account', () => {
  it('says how it was read, in one sentence', () => {
    expect(accounts.filter(({ readWhy }) => !/^[^.]+\.?[^.]*\.$/u.test(readWhy))).toEqual([]);
  });

  it('was read whole only if it is one of the articles', () => {
    const whole = accounts.filter(({ read }) => read === 'whole').map(({ id }) => id);

    expect(whole).toEqual(articleAccounts.map(({ id }) => id));
  });

  it('whose text was not found is only inferred', () => {
    const found = accounts.filter(({ id }) => /^(primamedia|natural-news)/.test(id));

    expect(found.map(({ read }) => read)).toEqual(['inferred', 'inferred']);
  });

  it('of an article names no publisher of the five but in its name', () => {
    const names = story.articles.flatMap(({ id, publisher }) => (id === 'D' ? [] : publisher.name));
    const rest = texts.filter((text) => !names.includes(text));

    expect(rest.filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
  });

  it('is dated not after those that come from it', () => {
    const startOf = (id: string) => accounts.find((one) => one.id === id)?.when?.start?.fromMs;
    const endOf = (id: string) => accounts.find((one) => one.id === id)?.when?.end?.toMs;
    const wrong = lines.filter(
      ({ account, to }) => (startOf(account) ?? -Infinity) > (endOf(to) ?? Infinity),
    );

    expect(wrong.map(({ account, to }) => `${account} ${to}`)).toEqual([]);
  });
});

describe('what changed at a copy', () => {
  it('is different before and after', () => {
    expect(changes.filter(({ before, after }) => before === after)).toEqual([]);
  });

  it('can be followed for the warning, the preventive measure, the website and the films', () => {
    expect(threadsOf(accounts).map(({ about }) => about)).toEqual([
      'the name of the website',
      'what the films show',
      'who called it preventive',
      'who warned of contamination',
    ]);
  });

  it.each(threadsOf(accounts))('reads the same before each copy of $about', ({ about }) => {
    const own = lines.flatMap((line) =>
      line.changes
        .filter((change) => change.about === about)
        .map((change) => ({ ...change, line })),
    );
    const wrong = own.filter(({ before, line }) => {
      const others = own.filter((other) => other.line.account === line.account);
      const arrived = own.filter((other) => other.line.to === line.account);
      return (
        others.some((other) => other.before !== before) ||
        arrived.some((other) => other.after !== before)
      );
    });

    expect(wrong).toEqual([]);
  });

  it('shows in the article that has it, in its own words, where an article is the copy', () => {
    const bare = lines
      .filter(({ to }) => to.startsWith('article-'))
      .flatMap((line) => line.changes)
      .filter(({ after }) => quotedIn(after).length === 0 && !/^Left out/.test(after));

    expect(bare).toEqual([]);
  });
});

describe('a quotation in the family tree', () => {
  it.each(accounts)('at $id stands in some article', ({ name, readWhy, says, from }) => {
    const own = [
      name,
      readWhy,
      says,
      ...from.flatMap((line) => [
        line.why,
        ...line.changes.flatMap(({ about, before, after }) => [about, before, after]),
      ]),
    ];
    const foreign = own
      .flatMap(quotedIn)
      .filter((phrase) => prints.every((print) => strangePart(phrase, print) !== null));

    expect(foreign).toEqual([]);
  });

  it('has at most twelve words', () => {
    expect(texts.flatMap(quotedIn).filter((phrase) => wordCount(phrase) > 12)).toEqual([]);
  });

  it('opens and closes', () => {
    const open = texts.filter((text) => /[“”]/.test(text.replace(/“[^“”]*”/g, '')));

    expect(open).toEqual([]);
  });

  it('is the only place for a straight apostrophe', () => {
    const ours = texts.map((text) => text.replace(/“[^“”]*”/g, ''));

    expect(ours.filter((text) => /['"]/.test(text))).toEqual([]);
  });
});

function readAccounts() {
  const checked = checkStory(files);
  if (!checked.readable) throw new Error('The story in data/ cannot be read.');
  const { study, faults: found } = checkStudy(files, checked);
  return { accounts: study.accounts, faults: found };
}

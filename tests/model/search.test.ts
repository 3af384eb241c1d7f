import { describe, expect, test } from 'vitest';
import { buildHaystacks, matchesAll, needlesOf, titleHitsFirst } from '../../src/model/search.ts';
import type { Story } from '../../src/model/story.ts';
import { madeStory, smallStory } from '../fixtures/made-story.ts';
import { readRealStory } from '../fixtures/real-story.ts';

function find(story: Story, query: string): string[] {
  const haystacks = buildHaystacks(story);
  const needles = needlesOf(story, query);
  return story.events.flatMap(({ id }, i) => (matchesAll(haystacks[i] ?? '', needles) ? [id] : []));
}

describe('searching', () => {
  const story = smallStory();

  test.for([
    ['the title', 'predicts'],
    ['the label', 'cloud prediction'],
    ['the summary', 'might follow a strike'],
    ['a person', 'Asmolov'],
    ['a person’s office', 'Russian expert on Korea'],
  ] as const)('finds an event by %s', ([, query]) => {
    expect(find(story, query)).toEqual(['radioactive-cloud-prediction']);
  });

  test.for([
    ['another spelling of a name', 'Kim Jong Un', 'treaty-signed'],
    ['the start of a word', 'pyong', 'treaty-signed'],
    ['a place in Russian', 'Пхеньян', 'treaty-signed'],
    ['a place in Russian, in small letters, begun', 'пхень', 'treaty-signed'],
    ['a place in Korean', '평양', 'treaty-signed'],
    ['a place in Korean, begun', '평', 'treaty-signed'],
    ['a place on a route', '하산', 'trains-toward-border'],
    ['й written as one sign or as two', 'Приморский'.normalize('NFD'), 'trains-toward-border'],
    ['capital letters', 'TREATY', 'treaty-signed'],
    ['words in any order', 'signed treaty', 'treaty-signed'],
  ] as const)('finds an event by %s', ([, query, id]) => {
    expect(find(story, query)).toContain(id);
  });

  test('does not find the middle of a word', () => {
    expect(find(story, 'yongyang')).toEqual([]);
  });

  test('finds nothing where one word is missing', () => {
    expect(find(story, 'treaty elephant')).toEqual([]);
  });

  test('for nothing but blanks and signs finds everything', () => {
    expect(find(story, ' . – ')).toHaveLength(story.events.length);
  });

  const made = madeStory([
    { id: 'one', edtf: '2017', title: 'A UN statement' },
    { id: 'two', edtf: '2018', title: 'Kim unveils 10,000 shells' },
  ]);

  test.for([
    ['a word of two letters as a whole word only', 'UN', ['one']],
    ['two letters that are no word as the start of one', 'Ki', ['two']],
    ['three letters as the start of a word', 'unv', ['two']],
    ['a number without its comma', '10000', ['two']],
    ['a number with its comma', '10,000', ['two']],
    ['a number half typed', '10,0', ['two']],
  ] as const)('takes %s', ([, query, ids]) => {
    expect(find(made, query)).toEqual(ids);
  });

  test('puts events with the words in their title first, each group in order of time', () => {
    const kims = madeStory([
      { id: 'one', edtf: '2017', title: 'A visit', summary: 'Kim came.' },
      { id: 'two', edtf: '2018', title: 'Kim speaks' },
      { id: 'three', edtf: '2019', title: 'Kim is silent' },
    ]);
    const ranked = titleHitsFirst(kims, [0, 1, 2], 'kim').map((i) => kims.events[i]?.id);

    expect(ranked).toEqual(['two', 'three', 'one']);
  });

  test('does not mind accents, in the query or in the text', () => {
    const cafe = madeStory([{ id: 'one', edtf: '2017', title: 'The café of Kraków' }]);
    expect([find(cafe, 'cafe krakow'), find(cafe, 'Câfé Krakow')]).toEqual([['one'], ['one']]);
  });

  test('does not mind which apostrophe is typed', () => {
    const border = madeStory([{ id: 'one', edtf: '2017', title: 'Russia’s border' }]);
    expect(find(border, "russia's")).toEqual(['one']);
  });
});

describe('in the story of this project', () => {
  const story = readRealStory();

  test.for([
    ['Primorsky', 'reports-of-road-movements'],
    ['Приморский', 'reports-of-road-movements'],
    ['Kursk', 'nk-troops-expected-to-reinforce-russia'],
    ['Asmolov', 'asmolov-two-hour-cloud'],
    ['Sinitsyn', 'sinitsyn-movement-past-week'],
    ['Stanislva', 'sinitsyn-movement-past-week'],
  ] as const)('“%s” finds %s', ([query, id]) => {
    expect(find(story, query)).toContain(id);
  });

  test('“Asmolov” finds no event of 2024', () => {
    expect(find(story, 'Asmolov').filter((id) => /troops|treaty/.test(id))).toEqual([]);
  });
});

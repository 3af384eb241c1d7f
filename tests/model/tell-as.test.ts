import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/model/vocabulary.ts';
import { canTell, tellAs, tellers, toldBy } from '../../src/model/tell-as.ts';
import type { Status, StoryEvent } from '../../src/model/story.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const at = story.indexOf.get('trains-toward-border') ?? -1;

/** The trains as one article tells them. */
function told(letter: string): StoryEvent {
  const event = tellAs(story, at, letter).events[at];
  if (!event) throw new Error('The trains are gone.');
  return event;
}

const roleIn = (event: StoryEvent) =>
  event.places.find((use) => use.place === 'primorsky-region')?.role;
const certainties = (event: StoryEvent) => event.route?.legs.map((leg) => leg.certainty);

describe('an event as one article tells it', () => {
  test('has that article’s title and label', () => {
    expect([told('C').title, told('C').label]).toEqual([
      'Three trains are going to the border',
      'Three trains',
    ]);
  });

  test.each<[letter: string, stance: string, looks: Status]>([
    ['A', 'hedges', 'reported'],
    ['B', 'names a source', 'on-record'],
    ['C', 'states flatly', 'confirmed'],
  ])('looks as sure as article %s sounds, which %s', (letter, _, looks) => {
    expect(told(letter).status).toBe(looks);
  });

  test('is drawn as certain all the way where it is stated flatly', () => {
    expect(certainties(told('C'))).toEqual(['confirmed', 'confirmed']);
  });

  test('is drawn as claimed all the way where the article holds back or passes it on', () => {
    expect([certainties(told('A')), certainties(told('B'))]).toEqual([
      ['claimed', 'claimed'],
      ['claimed', 'claimed'],
    ]);
  });

  test('has arrived where it was headed only if that is stated flatly', () => {
    expect([roleIn(told('A')), roleIn(told('C'))]).toEqual(['toward', 'at']);
  });

  test('says whose account it is', () => {
    expect(toldBy(told('B'))?.article).toBe('B');
  });

  test('changes the column of statuses and no other event', () => {
    const changed = tellAs(story, at, 'C');
    const others = story.events.filter((event, i) => i !== at && changed.events[i] !== event);

    expect(STATUSES[changed.columns.status[at] ?? -1]).toBe('confirmed');
    expect(others).toEqual([]);
  });
});

describe('our own story', () => {
  test('stays as it is', () => {
    tellAs(story, at, 'C');

    expect(STATUSES[story.columns.status[at] ?? -1]).toBe('disputed');
    expect(story.events.filter((event) => toldBy(event))).toEqual([]);
  });

  test('is drawn where the article is silent', () => {
    expect(tellAs(story, at, 'E')).toBe(story);
  });

  test('is drawn where no article has words of its own', () => {
    const silent = story.indexOf.get('helicopter-footage') ?? -1;

    expect(tellAs(story, silent, 'A')).toBe(story);
  });
});

test('an event can be told by those articles that have words of their own for it', () => {
  const trains = story.events[at];
  if (!trains) throw new Error('The trains are gone.');

  expect(tellers(trains)).toEqual(['A', 'B', 'C']);
  expect([canTell(trains, 'B'), canTell(trains, 'D')]).toEqual([true, false]);
});

test('one account alone is nothing to choose from', () => {
  const trains = story.events[at];
  if (!trains) throw new Error('The trains are gone.');

  expect(tellers({ ...trains, reports: trains.reports.slice(0, 1) })).toEqual([]);
});

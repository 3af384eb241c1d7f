import { describe, expect } from 'vitest';
import { cutOffTexts, overflowsSideways, smallTargets, smallTexts } from './fit.ts';
import { test } from './reader.ts';

const screens: readonly [name: string, width: number, height: number][] = [
  ['a school laptop', 1366, 625],
  ['a large screen', 1920, 1080],
  ['an upright tablet', 820, 1180],
  ['a telephone', 390, 844],
  ['a page enlarged four times', 320, 640],
];
/** What is looked at, and words that stand in it. */
const views: readonly [name: string, fragment: string, words: string | RegExp][] = [
  [
    'an open claim',
    'v=1&mode=compare&event=rail-movement-khabarovsk-primorye&claim=three-trains',
    'Our reading:',
  ],
  ['the claims read blind', 'v=1&mode=compare&blind=on', 'Hide publishers'],
  ['the family tree', 'v=1&mode=compare&accounts=lineage', 'How many witnesses are they?'],
  ['the choice of exercises', 'v=1&mode=practise', /^Put in order/],
  ['an exercise with a map', 'v=1&mode=practise&exercise=where', 'The same places on a map.'],
  ['an exercise of order', 'v=1&mode=practise&exercise=put-in-order', 'Question 1 of'],
  ['About', 'v=1&mode=about', 'What this page is'],
  ['a step of the story', 'v=1&mode=story&step=troops-to-the-border.2', 'What was really seen?'],
  ['the way back to the story', 'v=1&mode=list&step=troops-to-the-border.2', /Return to step 2/],
  [
    'an event as B tells it',
    'v=1&event=putin-orders-troops-to-border&told=B',
    /As article B tells it|Drawn as article B/,
  ],
];

describe.for(screens)('on %s', ([, width, height]) => {
  test.for(views)(
    'nothing is cut off, tiny or too small to press in %s',
    async ([, fragment, words], { visit }) => {
      await visit.page.setViewportSize({ width, height });
      await visit.open(fragment);
      await visit.page.getByText(words).first().waitFor();

      expect(await overflowsSideways(visit.page)).toBe(false);
      expect(await cutOffTexts(visit.page)).toEqual([]);
      expect(await smallTexts(visit.page)).toEqual([]);
      expect(await smallTargets(visit.page)).toEqual([]);
    },
  );

  test.for(views)('nor with text at 130 per cent in %s', async ([, fragment, words], { visit }) => {
    await visit.page.setViewportSize({ width, height });
    await visit.open(fragment);
    await visit.setTextSize('130 %');
    await visit.page.getByText(words).first().waitFor();

    expect(await overflowsSideways(visit.page)).toBe(false);
    expect(await cutOffTexts(visit.page)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/model/edtf.ts';
import { openFilters, startView, type ViewState } from '../../../src/model/view.ts';
import { sayChange } from '../../../src/panels/status/say-change.ts';
import { createStoryStore, type StoryActions } from '../../../src/store/story-store.ts';
import { smallStory } from '../../fixtures/made-story.ts';

const story = smallStory();

/** What is said of an act, after a start that differs by `change`. */
function said(act: (actions: StoryActions) => void, change: Partial<ViewState> = {}) {
  const store = createStoryStore(story, { ...startView(story), ...change });
  const before = store.getState();
  act(store.actions);
  return sayChange(store.getState(), before);
}

const june = { fromMs: utcDay(2024, 6, 15), toMs: utcDay(2024, 6, 24) };

describe('the status line', () => {
  test('names the selected event and where it stands among those shown', () => {
    expect(said(({ select }) => select('russia-blocks-un-statement'))).toBe(
      'Russia blocks a UN Security Council statement. 19 April 2017. UN Headquarters, New York. Confirmed elsewhere. In 3 of 5 articles. Event 5 of 7.',
    );
  });

  test('says that an event not from the articles is none of theirs', () => {
    expect(said(({ select }) => select('vladivostok-summit'))).toContain('Not from the articles.');
  });

  test('does not count an event that the filters hide', () => {
    const filters = { ...openFilters(story), kinds: ['move'] as const };
    const words = said(({ select }) => select('treaty-signed'), { filters });
    expect(words).toMatch(/In 1 of 5 articles\. Hidden by the filters\.$/);
  });

  test('says when nothing is selected', () => {
    expect(said(({ select }) => select(null))).toBe('No event is selected.');
  });

  test('counts what a filter leaves', () => {
    expect(said(({ setFilters }) => setFilters({ kinds: ['weapons'] }))).toBe(
      '1 of 7 events shown',
    );
  });

  test('counts what a time window leaves', () => {
    expect(said(({ setRange }) => setRange(june))).toBe('1 of 7 events shown');
  });

  test('counts the events that are added from outside the articles', () => {
    expect(said(({ setBackground }) => setBackground(true))).toBe('8 of 8 events shown');
  });

  test('names the axis', () => {
    expect([
      said(({ setAxis }) => setAxis('true')),
      said(({ setAxis }) => setAxis('elastic'), { axis: 'true' }),
    ]).toEqual(['True scale on.', 'True scale off. Long gaps are shortened.']);
  });

  test('names the part of the arc that is zoomed to, and how long after the last it is', () => {
    expect(said(({ setSpan }) => setSpan(june))).toBe(
      'June 2024, 1 event, 7 years 2 months after April 2017.',
    );
  });

  test('names the first part without one before it', () => {
    const april = { fromMs: utcDay(2017, 4, 10), toMs: utcDay(2017, 4, 25) };
    expect(said(({ setSpan }) => setSpan(april))).toBe('April 2017, 5 events.');
  });

  test('says when all of the arc is in sight again', () => {
    expect(said(({ setSpan }) => setSpan(null), { span: june })).toBe(
      'The whole story is in view.',
    );
  });

  test('says as whose account the event is drawn, and how sure that article sounds', () => {
    expect(said(({ tellAs }) => tellAs('C'), { selected: 'trains-toward-border' })).toBe(
      'As article C tells it: Three trains are going to the border. States it flatly.',
    );
  });

  test('says when it is our assessment again', () => {
    const told = { selected: 'trains-toward-border', told: 'C' };

    expect(said(({ tellAs }) => tellAs(null), told)).toBe('Our assessment.');
  });

  test('says where ties are told in words', () => {
    expect([
      said(({ setTies }) => setTies(true)),
      said(({ setTies }) => setTies(false), { ties: true }),
    ]).toEqual(['Ties on. The card lists them.', 'Ties off.']);
  });

  test('says what a panel wants said, where the view alone does not tell it', () => {
    expect(said(({ say }) => say('Chapter 1, step 2 of 4: Seven years apart'))).toBe(
      'Chapter 1, step 2 of 4: Seven years apart',
    );
  });

  test('is silent while the axis is dragged', () => {
    expect(said(({ setSpan }) => setSpan(june, 'adjustment'))).toBeNull();
  });

  test('is silent where a part of the axis has no name', () => {
    const empty = { fromMs: utcDay(2019, 1, 1), toMs: utcDay(2019, 2, 1) };
    expect(said(({ setSpan }) => setSpan(empty))).toBeNull();
  });

  test('is silent while the map moves', () => {
    expect(said(({ setCamera }) => setCamera({ lat: 43, lon: 131, zoom: 5 }))).toBeNull();
  });
});

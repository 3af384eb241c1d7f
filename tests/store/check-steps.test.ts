import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../src/model/study.ts';
import { checkSteps } from '../../src/store/check-steps.ts';
import { smallChapters, smallTelling } from '../fixtures/small-chapters.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();

/** The small chapters with the second step of the first one changed. */
function checkWith(change: Partial<Chapter['steps'][number]>) {
  const [first, ...rest] = smallChapters;
  if (!first) throw new Error('The small story has chapters.');
  const steps = first.steps.map((step, at) => (at === 1 ? { ...step, ...change } : step));
  return checkSteps({ ...smallTelling, chapters: [{ ...first, steps }, ...rest] }, story);
}

describe('the steps of a story', () => {
  test('that point at what is there have no fault', () => {
    expect(checkSteps(smallTelling, story)).toEqual({ study: smallTelling, faults: [] });
  });

  test('are kept where they point at no event, and named', () => {
    const { study, faults } = checkWith({ view: 'v=1&event=atlantis-sinks', quote: null });

    expect(study.chapters[0]?.steps).toHaveLength(3);
    expect(faults).toMatchObject([
      { file: 'chapters.json', row: 1, field: 'steps.1.view', value: '“v=1&event=atlantis-sinks”' },
    ]);
  });

  test('lose a quotation that nobody printed', () => {
    const { study, faults } = checkWith({ quote: { article: 'A', text: 'never printed' } });

    expect(study.chapters[0]?.steps[1]?.quote).toBeNull();
    expect(faults).toMatchObject([{ field: 'steps.1.quote', value: '“never printed”' }]);
  });

  test('lose a quotation that another article printed', () => {
    const { faults } = checkWith({ quote: { article: 'E', text: 'now estimated at 10,000' } });

    expect(faults.map((fault) => fault.field)).toEqual(['steps.1.quote']);
  });
});

describe('a lesson plan', () => {
  test('that leads to a view this version does not know is named', () => {
    const part = {
      minutes: 5,
      title: 'Look',
      does: 'Look.',
      view: 'v=1&mode=oracle',
      questions: [],
    };
    const plan = {
      id: 'plan-5',
      title: 'Five',
      minutes: 5,
      aims: ['See'],
      needs: [],
      standards: [],
    };
    const lessons = { questions: [], plans: [{ ...plan, parts: [part] }] };

    expect(checkSteps({ ...smallTelling, lessons }, story).faults).toMatchObject([
      { file: 'lessons.json', id: 'plan-5', field: 'plans.0.parts.0.view' },
    ]);
  });
});

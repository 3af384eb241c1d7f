import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODES, startView, type ViewState } from '../../src/model/view.ts';
import {
  allSteps,
  findStep,
  isAtStep,
  isBareStep,
  neighbourStep,
  stepAddress,
  viewOfStep,
} from '../../src/store/steps.ts';
import { nearestStep, stepViewAddress } from '../../src/store/show-step.ts';
import { decodeView, encodeView } from '../../src/store/url-codec.ts';
import { smallStory } from '../fixtures/made-story.ts';
import { smallChapters } from '../fixtures/small-chapters.ts';

const story = smallStory();
const steps = allSteps(smallChapters);
const anyStep = fc.constantFrom(...steps);
const anyNow = fc
  .record({
    mode: fc.constantFrom(...MODES),
    selected: fc.constantFrom(null, 'failed-missile-test', 'treaty-signed'),
    play: fc.option(fc.integer({ min: 3, max: 600 })),
    embed: fc.boolean(),
    blind: fc.boolean(),
    ties: fc.boolean(),
  })
  .map((part): ViewState => ({ ...startView(story), ...part }));

function stepAt(chapter: string, n: number) {
  const found = findStep(smallChapters, { chapter, n });
  if (!found) throw new Error(`${chapter} has no step`);
  return found;
}

/** A step of the first chapter that shows another view. */
function stepShowing(view: string, chapterView?: string) {
  const found = stepAt('troops-to-the-border', 2);
  const chapter = { ...found.chapter, view: chapterView ?? found.chapter.view };
  return { ...found, chapter, step: { ...found.step, view } };
}

describe('a step', () => {
  test('is looked at as the reader looked before it', () => {
    fc.assert(
      fc.property(anyStep, anyNow, (found, now) => {
        const { mode, play, embed, blind } = viewOfStep(found, story, now).view;
        expect({ mode, play, embed, blind }).toEqual({
          mode: now.mode,
          play: now.play,
          embed: now.embed,
          blind: now.blind,
        });
      }),
    );
  });

  test('is where the reader is, once it is shown', () => {
    fc.assert(
      fc.property(anyStep, anyNow, (found, now) => {
        expect(isAtStep(found, story, viewOfStep(found, story, now).view)).toBe(true);
      }),
    );
  });

  test('is found again from the address of what it shows', () => {
    fc.assert(
      fc.property(anyStep, anyNow, (found, now) => {
        const { view } = viewOfStep(found, story, now);
        const read = decodeView(encodeView(view, story), story);
        expect([read.view.step, read.notes]).toEqual([found.ref, []]);
        expect(isAtStep(found, story, read.view)).toBe(true);
      }),
    );
  });

  test('has a short address that names it and nothing of its view', () => {
    fc.assert(
      fc.property(anyStep, fc.constantFrom('story', 'present'), (found, mode) => {
        const { view, notes } = decodeView(stepAddress(found.ref, story, mode), story);
        expect([view.step, view.mode, notes]).toEqual([found.ref, mode, []]);
        expect(isBareStep(story, view)).toBe(true);
      }),
    );
  });

  test('is written as the view that a reader copies', () => {
    fc.assert(
      fc.property(anyNow, (now) => {
        const found = stepShowing(stepViewAddress({ ...now, step: steps[0]?.ref ?? null }, story));
        expect(found.step.view).not.toBe('');
        expect(isAtStep(found, story, { ...now, step: found.ref })).toBe(true);
      }),
    );
  });
});

describe('a step that points at something that is not there', () => {
  test('shows its chapter’s view and says why', () => {
    const found = stepShowing('v=1&event=a-lost-event', 'v=1&event=treaty-signed');
    const { view, notes } = viewOfStep(found, story, startView(story));
    expect([view.selected, notes.length]).toEqual(['treaty-signed', 1]);
  });

  test('shows the start where the chapter’s view is not there either', () => {
    const found = stepShowing('v=1&event=a-lost-event', 'v=1&event=another-lost-event');
    const { view } = viewOfStep(found, story, startView(story));
    expect(view).toEqual({ ...startView(story), step: found.ref });
  });
});

describe('wandering off', () => {
  const found = stepShowing('v=1&event=treaty-signed&map=5/40/130');
  const shown = viewOfStep(found, story, { ...startView(story), mode: 'story' }).view;
  const off = (change: Partial<ViewState>) => !isAtStep(found, story, { ...shown, ...change });

  test('is choosing another event, another part of time or another place on the map', () => {
    expect([
      off({ selected: 'failed-missile-test' }),
      off({ axis: 'true' }),
      off({ camera: { lat: 40, lon: 135, zoom: 5 } }),
      off({ camera: { lat: 40, lon: 130, zoom: 6 } }),
      off({ camera: null }),
    ]).toEqual([true, true, true, true, true]);
  });

  test('is moving a map that was to frame itself', () => {
    const framed = stepShowing('v=1&event=treaty-signed');
    const { view } = viewOfStep(framed, story, startView(story));
    const moved = { ...view, camera: { lat: 40, lon: 130, zoom: 5 } };
    expect(isAtStep(framed, story, moved)).toBe(false);
  });

  test('is not what a map does by itself to come near a place', () => {
    expect(off({ camera: { lat: 40.05, lon: 130.05, zoom: 4.8 } })).toBe(false);
  });

  test('is not what other views keep', () => {
    expect(off({ mode: 'compare', accounts: 'lineage', claim: 'a-claim', exercise: 'where' })).toBe(
      false,
    );
  });

  test('is not the other side of the date line', () => {
    const far = stepShowing('v=1&map=5/40/180');
    const { view } = viewOfStep(far, story, startView(story));
    const same = { ...view, camera: { lat: 40, lon: -180, zoom: 5 } };
    expect(isAtStep(far, story, same)).toBe(true);
  });
});

describe('from step to step', () => {
  test('Next and Back walk through all chapters and end at the ends', () => {
    const walked = [steps[0]];
    for (let at = steps[0]; at;) {
      const next = neighbourStep(smallChapters, at.ref, 1);
      if (next) walked.push(next);
      at = next ?? undefined;
    }
    expect(walked.map((found) => found?.ref)).toEqual(steps.map(({ ref }) => ref));
    expect(steps[0] && neighbourStep(smallChapters, steps[0].ref, -1)).toBeNull();
  });

  test('a number too high means the chapter’s last step', () => {
    expect(stepAt('troops-to-the-border', 9).ref.n).toBe(3);
  });

  test('a chapter that is not there means the first one', () => {
    const view = { ...startView(story), step: { chapter: 'a-lost-chapter', n: 2 } };
    expect(nearestStep(smallChapters, view)?.ref).toEqual({
      chapter: 'troops-to-the-border',
      n: 1,
    });
  });

  test('a story without chapters has no step', () => {
    expect(nearestStep([], startView(story))).toBeNull();
  });
});

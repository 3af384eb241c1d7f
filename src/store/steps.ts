import type { Chapter, ChapterStep } from '../model/study.ts';
import type { Story } from '../model/story.ts';
import { startView, type MapCamera, type StepRef, type ViewState } from '../model/view.ts';
import { decodeView, encodeView } from './url-codec.ts';

/** A map that lies no further off than this was not moved by a reader. */
const SAME_PLACE_PX = 24;
const SAME_ZOOM = 0.3;

/** A step found in its chapter. */
export interface FoundStep {
  readonly ref: StepRef;
  readonly chapter: Chapter;
  /** counts from 1 */
  readonly chapterNth: number;
  readonly step: ChapterStep;
}

/** Every step of the story, in order. */
export function allSteps(chapters: readonly Chapter[]): readonly FoundStep[] {
  return chapters.flatMap((chapter, index) =>
    chapter.steps.map((step, at) => ({
      ref: { chapter: chapter.id, n: at + 1 },
      chapter,
      chapterNth: index + 1,
      step,
    })),
  );
}

/** The step that is meant; the chapter's first or last where it has no such one; null without the chapter. */
export function findStep(chapters: readonly Chapter[], ref: StepRef): FoundStep | null {
  const steps = allSteps(chapters).filter(({ chapter }) => chapter.id === ref.chapter);
  return steps[Math.min(ref.n, steps.length) - 1] ?? null;
}

/** The step before or after, across chapters; null at the ends. */
export function neighbourStep(
  chapters: readonly Chapter[],
  ref: StepRef,
  by: 1 | -1,
): FoundStep | null {
  const steps = allSteps(chapters);
  const at = steps.findIndex((found) => isSameStep(found.ref, ref));
  return at < 0 ? null : (steps[at + by] ?? null);
}

export function isSameStep(a: StepRef | null, b: StepRef | null): boolean {
  return a?.chapter === b?.chapter && a?.n === b?.n;
}

/** What a step shows, and a sentence for each part of it that could not be shown. */
export interface StepView {
  readonly view: ViewState;
  readonly notes: readonly string[];
}

/**
 * The view of a step. Where it points at something that is not there, the chapter's own view takes its
 * place, and the notes say why. How it is looked at (mode, play, embed, background of the reader's own)
 * stays as in `now`.
 */
export function viewOfStep(found: FoundStep, story: Story, now: ViewState): StepView {
  const own = decodeView(found.step.view, story);
  const shown = own.notes.length === 0 ? own : decodeView(found.chapter.view, story);
  const { view } = shown.notes.length === 0 ? shown : { view: startView(story) };
  const { mode, play, embed, blind, sheet, chapter } = now;
  return {
    view: { ...view, mode, play, embed, blind, sheet, chapter, step: found.ref },
    notes: own.notes,
  };
}

/**
 * True where the view is what its step shows; false after a reader looked elsewhere. What other modes
 * keep in the view does not count, nor does a map that fell a little short of what it was asked for.
 */
export function isAtStep(found: FoundStep, story: Story, now: ViewState): boolean {
  const { view } = viewOfStep(found, story, now);
  const { accounts, claim, exercise, camera } = now;
  return (
    isSameCamera(view.camera, camera) &&
    encodeView({ ...view, accounts, claim, exercise, camera }, story) === encodeView(now, story)
  );
}

function isSameCamera(a: MapCamera | null, b: MapCamera | null): boolean {
  if (a === null || b === null) return a === b;
  const pxPerDegree = (256 * 2 ** a.zoom) / 360;
  const east = Math.abs(((a.lon - b.lon + 540) % 360) - 180) * pxPerDegree;
  const north = (Math.abs(a.lat - b.lat) * pxPerDegree) / Math.cos((a.lat * Math.PI) / 180);
  return Math.abs(a.zoom - b.zoom) <= SAME_ZOOM && Math.hypot(east, north) <= SAME_PLACE_PX;
}

/** True where an address names a step and nothing of its view: the step itself is meant. */
export function isBareStep(story: Story, now: ViewState): boolean {
  const { mode, play, embed, step } = now;
  return (
    encodeView({ ...startView(story), mode, play, embed, step }, story) === encodeView(now, story)
  );
}

/** The shortest address part that leads to a step. */
export function stepAddress(
  ref: StepRef,
  story: Story,
  mode: 'story' | 'present' = 'story',
): string {
  return encodeView({ ...startView(story), mode, step: ref }, story);
}

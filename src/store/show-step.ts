import type { Chapter } from '../model/study.ts';
import type { Story } from '../model/story.ts';
import { startView, type ViewState } from '../model/view.ts';
import {
  allSteps,
  findStep,
  isAtStep,
  isBareStep,
  isSameStep,
  viewOfStep,
  type FoundStep,
} from './steps.ts';
import type { StoryStore, Weight } from './story-store.ts';
import { ADDRESS_VERSION, encodeView } from './url-codec.ts';

/** The step that a view means: the nearest that exists, or the first where it names none. */
export function nearestStep(chapters: readonly Chapter[], view: ViewState): FoundStep | null {
  const meant = view.step ? findStep(chapters, view.step) : null;
  return meant ?? allSteps(chapters)[0] ?? null;
}

/** Goes to what a step shows. Mode, play and the like stay as they are. */
export function showStep(store: StoryStore, found: FoundStep, weight: Weight = 'decision'): void {
  const { story, view } = store.getState();
  store.actions.goTo(viewOfStep(found, story, view).view, weight);
}

/**
 * Shows the step that a view names without spelling it out, or the nearest where there is no such step.
 * It rewrites the step of the history that led here, so that Back does not lead to it again, and keeps
 * the notes on the address.
 */
export function spellOutStep(store: StoryStore, found: FoundStep): void {
  const { story, view, notes } = store.getState();
  const isMissing = !isSameStep(found.ref, view.step);
  const isShort = isBareStep(story, view) && !isAtStep(found, story, view);
  if (isMissing || isShort)
    store.actions.goTo(viewOfStep(found, story, view).view, 'adjustment', notes);
}

/** What a step points at in vain, in sentences; empty when all is well. */
export function faultsOfStep(found: FoundStep, story: Story): readonly string[] {
  return viewOfStep(found, story, startView(story)).notes;
}

/** Tells whoever writes the steps, in the browser’s console, what a step points at in vain. */
export function warnOfStep(found: FoundStep, story: Story): void {
  const faults = faultsOfStep(found, story);
  if (faults.length === 0) return;
  const { chapter, n } = found.ref;
  // oxlint-disable-next-line no-console -- for who writes the steps; readers get a sentence on the page
  console.warn(
    `Chapter “${chapter}”, step ${n} (${found.step.view}): ${faults.join(' ')} The chapter’s map is shown.`,
  );
}

/** The address part of a view as a step of a story holds it: what is seen, not how or where. */
export function stepViewAddress(view: ViewState, story: Story): string {
  const { mode, step, play, embed, blind, sheet, chapter } = startView(story);
  const seen = { ...view, mode, step, play, embed, blind, sheet, chapter };
  return encodeView(seen, story) || `v=${ADDRESS_VERSION}`;
}

/** Opens the card of the selected event where it stands in a sheet, as choosing the event would. */
export function openCardSheet(store: StoryStore): void {
  store.setState(({ choices }) => ({ choices: choices + 1 }));
}

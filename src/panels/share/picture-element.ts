import { t } from '../../ui/messages/messages.ts';

/** The timeline's section, where it is in sight. */
export function findTimeline(): HTMLElement | null {
  return document.getElementById('timeline');
}

/**
 * What a picture of the view shows: map and timeline together, the map alone where a small screen has no
 * timeline, else the page's main part.
 */
export function findPictureElement(): HTMLElement | null {
  const map = document.getElementById('map');
  const timeline = findTimeline();
  if (!map) return document.querySelector('main');
  if (!timeline) return map;
  let both = timeline.parentElement;
  while (both && !both.contains(map)) both = both.parentElement;
  return both;
}

/** Buttons that explain the marks stay in a picture: they are its key. */
const KEYS = [t.timeline.statusKey, t.timeline.kindKey]
  .map((name) => `[aria-label="${name}"]`)
  .join();

/** What is there to be pressed or dragged, and says nothing in a picture. */
export function isControl(element: Element): boolean {
  if (element.closest('#timeline')) {
    const isHandle = element.matches('[role="slider"], [role="option"], [role="tooltip"]');
    return isHandle || (element.matches('button') && !element.closest(KEYS));
  }
  return element.closest('#map') !== null && element.matches('[data-narrow], details');
}

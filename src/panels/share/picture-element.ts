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

const named = (names: readonly string[]) => names.map((name) => `[aria-label="${name}"]`).join();
/** Buttons in them say something in a picture too: what the marks mean, what lies outside the map. */
const TELLING = named([t.timeline.statusKey, t.timeline.kindKey, t.map.offMap]);
/** Drawn elsewhere, or there to be pressed and dragged only. */
const ONLY_CONTROLS = 'details, [role="slider"], #timeline [role="option"], [role="tooltip"]';

/** What says nothing in a picture of map and timeline. In other views a button may be the content. */
export function isControl(element: Element): boolean {
  if (!element.closest('#timeline, #map')) return false;
  return element.matches(ONLY_CONTROLS) || (element.matches('button') && !element.closest(TELLING));
}

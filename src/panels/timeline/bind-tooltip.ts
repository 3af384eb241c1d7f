import type { PlacedMark } from '../../geometry/place-lanes.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import { toldBy } from '../../model/tell-as.ts';
import type { PointerState } from '../../store/pointer-store.ts';
import { selectToldStory } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';

/** Time to rest on a mark before its tooltip covers what is around it. */
const REST_MS = 300;
/** Time to move from a mark onto its tooltip. */
const LINGER_MS = 200;
const MOST_TITLES = 4;
const EDGE_PX = 4;

export interface TooltipParts {
  readonly stores: Stores;
  readonly tooltip: HTMLElement;
  /** the mark that stands for an event now, and its middle in px from the tooltip's frame */
  readonly find: (event: EventIndex) => { mark: PlacedMark; x: number; y: number } | null;
}

/**
 * Says what a mark is while the pointer or the focus is on it. Filled by hand, so that hovering
 * renders nothing. The tooltip can be hovered itself and closes with Escape. Returns its undo.
 */
export function bindTooltip({ stores, tooltip, find }: TooltipParts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function hide(): void {
    tooltip.hidden = true;
  }
  function keep(): void {
    clearTimeout(timer);
  }
  function linger(): void {
    clearTimeout(timer);
    timer = setTimeout(hide, LINGER_MS);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') hide();
  }
  function follow({ hovered, source }: PointerState): void {
    const found = hovered !== null && source === 'timeline' ? find(hovered) : null;
    if (!found) return linger();
    keep();
    hide();
    timer = setTimeout(() => {
      fill(tooltip, selectToldStory(stores.story.getState()), found.mark, hovered ?? 0);
      place(tooltip, found.x, found.y);
    }, REST_MS);
  }
  const stop = stores.pointer.subscribe(follow);
  // The marks have moved under a tooltip that is still there.
  if (!tooltip.hidden) follow(stores.pointer.getState());
  tooltip.addEventListener('pointerenter', keep);
  tooltip.addEventListener('pointerleave', linger);
  window.addEventListener('keydown', onKey);
  return () => {
    clearTimeout(timer);
    stop();
    tooltip.removeEventListener('pointerenter', keep);
    tooltip.removeEventListener('pointerleave', linger);
    window.removeEventListener('keydown', onKey);
  };
}

function fill(tooltip: HTMLElement, story: Story, mark: PlacedMark, hovered: EventIndex): void {
  const events = [hovered, ...mark.events.filter((event) => event !== hovered)];
  const lines = events.slice(0, MOST_TITLES).flatMap((index) => {
    const event = story.events[index];
    if (!event) return [];
    const title = document.createElement('strong');
    title.textContent = event.title;
    const meta = document.createElement('span');
    meta.textContent = `${dateInWords(event.when)} · ${t.story.howSure(event.status, toldBy(event))}`;
    return [title, meta];
  });
  if (events.length > MOST_TITLES) {
    const more = document.createElement('span');
    more.textContent = t.timeline.more(events.length - MOST_TITLES);
    lines.push(more);
  }
  tooltip.replaceChildren(...lines);
}

/** Above the mark, inside the width of its frame. */
function place(tooltip: HTMLElement, x: number, y: number): void {
  tooltip.hidden = false;
  const frame = tooltip.parentElement?.clientWidth ?? 0;
  const width = tooltip.offsetWidth;
  const left = Math.max(EDGE_PX, Math.min(frame - width - EDGE_PX, x - width / 2));
  tooltip.style.transform = `translate(${left}px, ${y - tooltip.offsetHeight - 18}px)`;
}

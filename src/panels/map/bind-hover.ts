import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { pressedMark } from '../../geometry/map-labels.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import type { PlacedMap } from '../../geometry/place-map.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import { toldBy } from '../../model/tell-as.ts';
import { selectToldStory } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { dateInWords } from '../../model/date-words.ts';
import { placesOf } from './map-words.ts';

export interface HoverParts {
  readonly map: LeafletMap;
  readonly stores: Stores;
  /** holds the marks and chips that carry `data-events` */
  readonly panel: HTMLElement;
  readonly tooltip: HTMLElement;
  /** what is drawn now */
  readonly placed: () => PlacedMap | null;
  /** how near a mouse must come, px */
  readonly reachPx: number;
}

export interface HoverControl {
  /** shows a mark's tooltip and preview; null hides them */
  readonly preview: (mark: PlacedMark | null) => void;
  /** marks what is hovered again after a drawing was renewed */
  readonly renew: () => void;
  readonly dispose: () => void;
}

const LINGER_MS = 150;
const MOST_TITLES = 4;

/**
 * Hovering, without React: rings by attribute, one tooltip filled by hand. The tooltip can be
 * hovered itself, stays while it is, and closes with Escape.
 */
export function bindHover({
  map,
  stores,
  panel,
  tooltip,
  placed,
  reachPx,
}: HoverParts): HoverControl {
  let current: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function outline(hovered: EventIndex | null): void {
    for (const element of panel.querySelectorAll('[data-preview]'))
      element.removeAttribute('data-preview');
    if (hovered === null) return;
    for (const element of panel.querySelectorAll(`[data-events~="${hovered}"]`))
      element.setAttribute('data-preview', '');
  }
  function hide(): void {
    clearTimeout(timer);
    timer = undefined;
    current = null;
    tooltip.hidden = true;
    if (stores.pointer.getState().source === 'map') stores.pointer.hover(null, 'map');
  }
  function preview(mark: PlacedMark | null): void {
    clearTimeout(timer);
    timer = undefined;
    if (!mark) return hide();
    if (mark.key === current) return;
    current = mark.key;
    fillTooltip(tooltip, selectToldStory(stores.story.getState()), mark);
    stores.pointer.hover(mark.lead, 'map');
    tooltip.hidden = false;
    standBeside(tooltip, mark, placed());
  }
  function point(event: LeafletMouseEvent): void {
    if (event.originalEvent.target instanceof Node && tooltip.contains(event.originalEvent.target))
      return;
    const drawn = placed();
    const mark = drawn && pressedMark(drawn, event.containerPoint, reachPx);
    map.getContainer().style.cursor = mark ? 'pointer' : '';
    if (mark) preview(mark);
    else if (current !== null) timer ??= setTimeout(hide, LINGER_MS);
  }
  function leave(): void {
    if (current !== null) timer ??= setTimeout(hide, LINGER_MS);
  }
  function stay(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || tooltip.hidden) return;
    event.stopPropagation();
    hide();
  }

  const canHover = window.matchMedia('(hover: hover)').matches;
  if (canHover) map.on('mousemove', point);
  map.on('mouseout', leave);
  map.on('movestart zoomstart', hide);
  tooltip.addEventListener('mouseenter', stay);
  tooltip.addEventListener('mouseleave', leave);
  document.addEventListener('keydown', escape, { capture: true });
  const unsubscribe = stores.pointer.subscribe((state) => outline(state.hovered));
  const renew = () => outline(stores.pointer.getState().hovered);
  return {
    preview,
    renew,
    dispose: () => {
      hide();
      unsubscribe();
      map.off('mousemove', point);
      map.off('mouseout', leave);
      map.off('movestart zoomstart', hide);
      tooltip.removeEventListener('mouseenter', stay);
      tooltip.removeEventListener('mouseleave', leave);
      document.removeEventListener('keydown', escape, { capture: true });
    },
  };
}

function fillTooltip(tooltip: HTMLElement, story: Story, mark: PlacedMark): void {
  const [first] = mark.events;
  const event = first === undefined ? undefined : story.events[first];
  if (mark.events.length === 1 && event) {
    const whence = event.layer === 'background' ? [t.map.notFromArticles] : [];
    write(tooltip, event.title, [
      dateInWords(event.when),
      t.story.howSure(event.status, toldBy(event)),
      ...whence,
    ]);
    return;
  }
  const titles = mark.events
    .slice(0, MOST_TITLES)
    .flatMap((index) => story.events[index]?.label ?? []);
  const more = mark.events.length > MOST_TITLES ? ['…'] : [];
  write(tooltip, t.map.countIn(placesOf(mark.places), mark.events.length), [...titles, ...more]);
}

function write(tooltip: HTMLElement, heading: string, lines: readonly string[]): void {
  const strong = document.createElement('strong');
  strong.textContent = heading;
  const spans = lines.map((line) => {
    const span = document.createElement('span');
    span.textContent = line;
    return span;
  });
  tooltip.replaceChildren(strong, ...spans);
}

function standBeside(tooltip: HTMLElement, mark: PlacedMark, placed: PlacedMap | null): void {
  if (!placed) return;
  const { frame, sizes } = placed;
  const { offsetWidth, offsetHeight } = tooltip;
  const gap = sizes.mark / 2 + 8;
  const isBelow = mark.y + gap + offsetHeight + 4 < frame.height;
  const left = Math.max(4, Math.min(frame.width - offsetWidth - 4, mark.x - offsetWidth / 2));
  const top = isBelow ? mark.y + gap : Math.max(4, mark.y - gap - offsetHeight);
  tooltip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

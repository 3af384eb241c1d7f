import { fitPage, MAP_SIZE, type PageFit } from '../../geometry/paper-fit.ts';
import { placePaperLanes, type PaperLanes } from '../../geometry/paper-lanes.ts';
import { placePaperMap, type PaperMapWish } from '../../geometry/paper-map.ts';
import { placePaperTime, type PaperTime } from '../../geometry/paper-time.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import type { Chapter, Study } from '../../model/study.ts';
import { decodeView } from '../../store/url-codec.ts';
import { entryWords } from './entry-words.ts';
import { mapCaption } from './map-caption.ts';
import { measurePaper } from './measure-paper.ts';
import { eventsOf, toldInSteps } from './sheet-events.ts';
import { LANES_PX, timelineRows } from './timeline-rows.ts';

/** What the first page of a sheet shows, and how. */
export interface Overview {
  readonly events: readonly EventIndex[];
  /** how many events of the sheet do not stand on it for want of room */
  readonly left: number;
  readonly time: PaperTime;
  readonly lanes: PaperLanes;
  readonly fit: PageFit;
  readonly map: Omit<PaperMapWish, 'ground'>;
}

/** Title and its question, lines for date and class, three headings, foot; px. */
const BESIDE_PX = 200;

/**
 * All events of the sheet where they have room on a page, else those that the steps turn to, else as
 * many of these as have room.
 */
export function placeOverview(story: Story, study: Study, chapter: Chapter | null): Overview {
  const all = eventsOf(story, study, chapter);
  const inSteps = toldInSteps(story, chapter ? [chapter] : study.chapters);
  const camera = chapter ? decodeView(chapter.view, story).view.camera : null;
  let wanted = all;
  for (;;) {
    const overview = overviewOf(story, wanted, camera);
    if (overview) return { ...overview, left: all.length - wanted.length };
    wanted = wanted === all && inSteps.length > 0 ? inSteps : wanted.slice(0, -1);
  }
}

function overviewOf(
  story: Story,
  events: readonly EventIndex[],
  camera: PaperMapWish['camera'],
): Omit<Overview, 'left'> | null {
  const time = placePaperTime(story, events, LANES_PX, measurePaper);
  const { scale, gaps } = time;
  const lanes = placePaperLanes({ story, events, scale, gaps, measure: measurePaper });
  const rows = events.flatMap((index) => story.events[index] ?? []);
  const mapOf = (kind: PageFit['map']) => ({
    story,
    events,
    camera,
    size: MAP_SIZE[kind],
    measure: measurePaper,
  });
  const captionOf = (kind: PageFit['map']) => {
    const map = placePaperMap({ ...mapOf(kind), ground: [] });
    return map ? mapCaption(map) : '';
  };
  const entriesOf = (names: PageFit['names']) =>
    rows.map((event) => entryWords(event, names).join(' '));
  const fit = fitPage({
    takenPx: BESIDE_PX + timelineRows(lanes.rows).all,
    captions: { wide: captionOf('wide'), column: captionOf('column') },
    entries: { titles: entriesOf('titles'), labels: entriesOf('labels') },
    measure: measurePaper,
  });
  if (!fit && events.length > 1) return null;
  const used = fit ?? { map: 'column', names: 'labels' };
  return { events, time, lanes, fit: used, map: mapOf(used.map) };
}

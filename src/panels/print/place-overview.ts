import { fitPage, type PageFit } from '../../geometry/paper-fit.ts';
import { placePaperLanes, type PaperLanes } from '../../geometry/paper-lanes.ts';
import { placePaperMaps, type PaperMapsWish } from '../../geometry/paper-maps.ts';
import { placePaperTime, type PaperTime } from '../../geometry/paper-time.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import type { Chapter, Study } from '../../model/study.ts';
import { decodeView } from '../../store/url-codec.ts';
import { entryWords } from './entry-words.ts';
import { mapCaption } from './map-caption.ts';
import { measurePaper } from './measure-paper.ts';
import { eventsOf, toldInSteps } from './sheet-events.ts';
import { titleOf } from './sheet-title.ts';
import { LANES_PX, timelineRows } from './timeline-rows.ts';

/** What the first page of a sheet shows, and how. */
export interface Overview {
  readonly events: readonly EventIndex[];
  /** how many events of the sheet do not stand on it for want of room */
  readonly left: number;
  readonly time: PaperTime;
  readonly lanes: PaperLanes;
  readonly fit: PageFit;
  readonly map: Omit<PaperMapsWish, 'ground'>;
}

/** Title, lines for date and class, three headings, foot; px. */
const BESIDE_PX = 172;
/** A question below the title. */
const QUESTION_PX = 20;

/**
 * All events of the sheet where they have room on a page, else those that the steps turn to, else as
 * many of these as have room.
 */
export function placeOverview(story: Story, study: Study, chapter: Chapter | null): Overview {
  const all = eventsOf(story, study, chapter);
  const isWhole = !chapter || !study.claims.some((claim) => claim.chapter === chapter.id);
  const inSteps = toldInSteps(story, isWhole ? study.chapters : [chapter]);
  const camera = chapter ? decodeView(chapter.view, story).view.camera : null;
  const takenPx = BESIDE_PX + (titleOf(story, chapter).question ? QUESTION_PX : 0);
  let wanted = all;
  for (;;) {
    const overview = overviewOf(story, wanted, camera, takenPx);
    if (overview) return { ...overview, left: all.length - wanted.length };
    wanted = wanted === all && inSteps.length > 0 ? inSteps : wanted.slice(0, -1);
  }
}

function overviewOf(
  story: Story,
  events: readonly EventIndex[],
  camera: PaperMapsWish['camera'],
  takenPx: number,
): Omit<Overview, 'left'> | null {
  const time = placePaperTime(story, events, LANES_PX, measurePaper);
  const { scale, gaps } = time;
  const lanes = placePaperLanes({ story, events, scale, gaps, measure: measurePaper });
  const rows = events.flatMap((index) => story.events[index] ?? []);
  const mapOf = (kind: PageFit['map']) => ({
    story,
    events,
    camera,
    kind,
    measure: measurePaper,
  });
  const captionOf = (kind: PageFit['map']) => {
    const maps = placePaperMaps({ ...mapOf(kind), ground: [] });
    return maps ? mapCaption(maps) : '';
  };
  const entriesOf = (names: PageFit['names']) =>
    rows.map((event) => entryWords(event, names).join(' '));
  const fit = fitPage({
    takenPx: takenPx + timelineRows(lanes.rows).all,
    captions: {
      wide: captionOf('wide'),
      column: captionOf('column'),
      low: captionOf('low'),
    },
    entries: { titles: entriesOf('titles'), labels: entriesOf('labels') },
    measure: measurePaper,
  });
  if (!fit && events.length > 1) return null;
  const used = fit ?? { map: 'column', names: 'labels' };
  return { events, time, lanes, fit: used, map: mapOf(used.map) };
}

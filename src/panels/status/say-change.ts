import { dateInWords, spanInWords } from '../../model/date-words.ts';
import { endMs, startMs } from '../../model/edtf.ts';
import { articleLetters, mainPlace } from '../../model/event-facts.ts';
import type { Cluster, Story } from '../../model/story.ts';
import { toldBy } from '../../model/tell-as.ts';
import type { TimeRange } from '../../model/view.ts';
import {
  selectSelectedIndex,
  selectShown,
  selectShownIndexes,
  selectToldStory,
  type StoryState,
} from '../../store/story-store.ts';
import { t } from '../../ui/messages/messages.ts';

/** What a change of the view is in words, or null where there is nothing to say. */
export function sayChange(state: StoryState, before: StoryState): string | null {
  const now = state.view;
  const old = before.view;
  if (state.said !== before.said) return state.said?.sentence ?? null;
  if (now.selected !== old.selected) return saySelected(state);
  if (now.told !== old.told) return sayTold(state);
  if (now.ties !== old.ties) return t.story.saidTies(now.ties);
  if (now.filters !== old.filters || now.range !== old.range || now.background !== old.background) {
    const { count, of } = selectShown(state);
    return t.story.shownOf(count, of);
  }
  if (now.axis !== old.axis) return t.app.said.axis(now.axis === 'true');
  if (now.span !== old.span && state.weight === 'decision') {
    if (now.span === null) return t.app.said.whole;
    const nth = clusterInSight(state.story, now.span);
    return nth < 0 ? null : sayCluster(state.story, nth);
  }
  return null;
}

/** Whose account the selected event is drawn as. */
function sayTold(state: StoryState): string {
  const event = selectToldStory(state).events[selectSelectedIndex(state) ?? -1];
  const report = event ? toldBy(event) : null;
  return event && report ? t.story.saidAs(report, event.title) : t.story.ours;
}

function saySelected(state: StoryState): string {
  const { story } = state;
  const index = selectSelectedIndex(state);
  const event = index === null ? undefined : story.events[index];
  if (index === null || !event) return t.app.said.nothing;
  const shown = selectShownIndexes(state);
  const place = mainPlace(story, event)?.place;
  return t.app.said.selected(
    event.title,
    dateInWords(event.when),
    place ? t.story.spokenPlace(place.name.en, place.precision) : '',
    t.story.statuses[event.status],
    event.layer === 'background'
      ? t.story.backgroundLayer
      : t.timeline.inArticles(articleLetters(event), story.articles.length),
    shown.indexOf(index) + 1,
    shown.length,
  );
}

/** The part of the arc that most of a span lies in; -1 where it meets none. */
function clusterInSight(story: Story, span: TimeRange): number {
  const overlaps = story.clusters.map(
    ({ when }) => Math.min(endMs(when), span.toMs) - Math.max(startMs(when), span.fromMs),
  );
  const most = Math.max(...overlaps);
  return most > 0 ? overlaps.indexOf(most) : -1;
}

function sayCluster(story: Story, nth: number): string {
  const cluster = story.clusters[nth];
  const earlier = story.clusters[nth - 1];
  if (!cluster) return t.app.said.whole;
  const inside = ({ when }: Cluster) =>
    story.columns.anchorMs.filter(
      (ms, i) => story.columns.background[i] === 0 && ms >= startMs(when) && ms < endMs(when),
    );
  const after = earlier
    ? t.app.said.after(spanInWords(startMs(earlier.when), startMs(cluster.when)), earlier.name)
    : '';
  return t.app.said.cluster(cluster.name, t.story.events(inside(cluster).length), after);
}

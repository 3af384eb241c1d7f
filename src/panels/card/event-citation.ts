import { dateInWords } from '../../model/date-words.ts';
import type { Article, Story, StoryEvent } from '../../model/story.ts';
import type { ViewState } from '../../model/view.ts';
import { ADDRESS_VERSION, encodeView } from '../../store/url-codec.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { sourceLine } from '../../ui/source-line.ts';

/** The present address (`href`) with the event named in it, also where the view is as at the start. */
export function eventAddress(href: string, view: ViewState, story: Story): string {
  const params = new URLSearchParams(encodeView(view, story));
  params.set('v', ADDRESS_VERSION);
  if (view.selected !== null) params.set('event', view.selected);
  return `${href.split('#')[0] ?? ''}#${params.toString()}`;
}

/** The first line of a citation: event, story and version. */
export function citedEvent(story: Story, event: StoryEvent): string {
  return late.cite.event(event.title, story.info.title, story.info.version);
}

/** One line for each article that tells the event: letter, source line, headline, likely date. */
export function citedArticles(story: Story, event: StoryEvent): readonly string[] {
  return story.articles
    .filter((article) => event.reports.some((report) => report.article === article.id))
    .map((article) => citedArticle(article));
}

function citedArticle(article: Article): string {
  const headline = article.headline === null ? late.cite.noHeadline : `“${article.headline}”`;
  const written = late.cite.plainLikelyWritten(dateInWords(article.writtenWhen));
  return `${article.id}. ${sourceLine(article)} · ${headline} · ${written}`;
}

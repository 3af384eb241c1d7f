import { anchorMs, endMs, startMs } from './edtf.ts';
import { KINDS, STATUSES } from './vocabulary.ts';
import type { Article, Columns, StoryEvent } from './story.ts';

/** Lays events, already in time order, out in columns. At most 32 articles are told apart. */
export function createColumns(
  events: readonly StoryEvent[],
  articles: readonly Article[],
): Columns {
  const length = events.length;
  const columns: Columns = {
    length,
    startMs: new Float64Array(length),
    endMs: new Float64Array(length),
    anchorMs: new Float64Array(length),
    kind: new Uint8Array(length),
    status: new Uint8Array(length),
    articles: new Uint32Array(length),
    background: new Uint8Array(length),
  };
  const bit = new Map(articles.map((article, n) => [article.id, 1 << n]));
  events.forEach((event, i) => {
    columns.startMs[i] = startMs(event.when);
    columns.endMs[i] = endMs(event.when);
    columns.anchorMs[i] = anchorMs(event.when);
    columns.kind[i] = KINDS.indexOf(event.kind);
    columns.status[i] = STATUSES.indexOf(event.status);
    columns.articles[i] = event.reports.reduce(
      (bits, report) => bits | (bit.get(report.article) ?? 0),
      0,
    );
    columns.background[i] = event.layer === 'background' ? 1 : 0;
  });
  return columns;
}

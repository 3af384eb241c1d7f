import { clamp } from '../lib/clamp.ts';
import { anchorMs, startMs, endMs } from '../model/edtf.ts';
import type { Article } from '../model/story.ts';
import type { TimeScale } from './time-scale.ts';

const PAGES_APART_PX = 25;
/** Pages keep this far inside the edges, so that none is cut. */
const EDGE_PX = 10;

/** A page at the time an article was really written. */
export interface PlacedPage {
  readonly article: Article;
  readonly x: number;
}

/** A page at a printed date that does not fit, and where its arrow points. */
export interface PlacedGhost {
  readonly article: Article;
  readonly x: number;
  readonly truePageX: number;
}

export interface PlacedArticles {
  readonly pages: readonly PlacedPage[];
  readonly ghosts: readonly PlacedGhost[];
}

/** Pages that would stand closer than 25 px stand side by side around their common middle. */
export function placeArticles(articles: readonly Article[], scale: TimeScale): PlacedArticles {
  const sorted = articles
    .map((article) => ({ article, x: scale.toX(anchorMs(article.writtenWhen)) }))
    .toSorted((a, b) => a.x - b.x || (a.article.id < b.article.id ? -1 : 1));
  const firstOf = (group: readonly PlacedPage[]) => firstX(group, scale.widthPx);
  const groups: PlacedPage[][] = [];
  for (const page of sorted) {
    let group = [page];
    let before = groups.at(-1);
    while (before && firstOf(group) < firstOf(before) + before.length * PAGES_APART_PX) {
      group = [...before, ...group];
      groups.pop();
      before = groups.at(-1);
    }
    groups.push(group);
  }
  const pages = groups.flatMap((group) =>
    group.map((page, i) => ({ ...page, x: firstOf(group) + i * PAGES_APART_PX })),
  );
  const ghosts = pages.flatMap(({ article, x }) => {
    const printed = article.printedWhen;
    if (!printed || article.printedDate?.fits !== false) return [];
    return [{ article, x: scale.toX((startMs(printed) + endMs(printed)) / 2), truePageX: x }];
  });
  return { pages, ghosts };
}

/** Where the first page of a group stands: around the mean of where its pages belong, none of them cut. */
function firstX(group: readonly PlacedPage[], widthPx: number): number {
  const half = ((group.length - 1) / 2) * PAGES_APART_PX;
  const mean = group.reduce((sum, page) => sum + page.x, 0) / group.length;
  const isInSight = mean >= 0 && mean <= widthPx;
  const middle = isInSight ? clamp(mean, half + EDGE_PX, widthPx - half - EDGE_PX) : mean;
  return middle - half;
}

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

/** Pages that belong to the same days stand side by side around their common middle. */
export function placeArticles(articles: readonly Article[], scale: TimeScale): PlacedArticles {
  const sorted = articles
    .map((article) => ({ article, x: scale.toX(anchorMs(article.writtenWhen)) }))
    .toSorted((a, b) => a.x - b.x || (a.article.id < b.article.id ? -1 : 1));
  const groups: (typeof sorted)[] = [];
  for (const page of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && page.x - last.x < PAGES_APART_PX) group.push(page);
    else groups.push([page]);
  }
  const pages = groups.flatMap((group) => {
    const half = ((group.length - 1) / 2) * PAGES_APART_PX;
    const mean = group.reduce((sum, page) => sum + page.x, 0) / group.length;
    const middle = isInSight(mean)
      ? clamp(mean, half + EDGE_PX, scale.widthPx - half - EDGE_PX)
      : mean;
    return group.map((page, i) => ({
      ...page,
      x: middle + (i - (group.length - 1) / 2) * PAGES_APART_PX,
    }));
  });
  function isInSight(x: number): boolean {
    return x >= 0 && x <= scale.widthPx;
  }

  const ghosts = pages.flatMap(({ article, x }) => {
    const printed = article.printedWhen;
    if (!printed || article.printedDate?.fits !== false) return [];
    return [{ article, x: scale.toX((startMs(printed) + endMs(printed)) / 2), truePageX: x }];
  });
  return { pages, ghosts };
}

import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { PlacedGhost } from '../../geometry/place-articles.ts';
import { dateInShort, monthTick } from '../../model/date-words.ts';
import { startMs } from '../../model/edtf.ts';
import { labelSizePx, measureText } from '../../ui/measure-text.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './ArticlePages.module.css';
import { ARTICLES_LANE, laneY, type TimelineMetrics } from './metrics.ts';
import { PAGE_PATH } from './PageGlyph.tsx';

interface ArticlePagesProps {
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
}

/** Pages where the articles were really written; dashed where a printed date does not fit. */
export function ArticlePages({ placed, metrics }: ArticlePagesProps) {
  const y = laneY(metrics, ARTICLES_LANE);
  const { pages, ghosts } = placed.articles;
  return (
    <g className={styles.pages}>
      {ghosts.map((ghost) => (
        <Ghost key={ghost.article.id} ghost={ghost} y={y} placed={placed} />
      ))}
      {pages.map(({ article, x }) => (
        <g key={article.id} transform={`translate(${x},${y})`}>
          <path className={styles.page} d={PAGE_PATH} />
          <text className={styles.letter}>{article.id}</text>
        </g>
      ))}
    </g>
  );
}

function Ghost({ ghost, y, placed }: { ghost: PlacedGhost; y: number; placed: PlacedTimeline }) {
  const printed = ghost.article.printedWhen;
  if (!printed) return null;
  const { x, truePageX, article } = ghost;
  const sizePx = labelSizePx();
  const nextX = Math.min(
    placed.scale.widthPx,
    ...placed.articles.pages.filter((page) => page.x > x).map((page) => page.x - 14),
  );
  const texts = [
    t.timeline.printedAt(article.id, dateInShort(printed), monthTick(startMs(article.writtenWhen))),
    t.timeline.printedShort(dateInShort(printed)),
    dateInShort(printed),
  ];
  const text =
    x < 0 ? undefined : texts.find((candidate) => x + 16 + measureText(candidate, sizePx) <= nextX);
  const far = truePageX + 12;
  return (
    <g>
      <path
        className={styles.back}
        d={`M${x - 12},${y}H${far}M${far + 6},${y - 4.5}L${far},${y}L${far + 6},${y + 4.5}`}
      />
      <g transform={`translate(${x},${y})`}>
        <path className={styles.ghost} d={PAGE_PATH} />
        <text className={styles.letter}>{article.id}</text>
      </g>
      {text && (
        <text className={styles.printed} x={x + 14} y={y}>
          {text}
        </text>
      )}
    </g>
  );
}

import type { PlacedArticles, PlacedGhost } from '../../geometry/place-articles.ts';
import { dateInShort, monthTick } from '../../model/date-words.ts';
import { startMs } from '../../model/edtf.ts';
import { t } from '../../ui/messages/messages.ts';
import { measurePaper } from './measure-paper.ts';
import styles from './PaperArticles.module.css';
import { ARTICLES_PX, LANES_PX } from './timeline-rows.ts';

interface PaperArticlesProps {
  readonly articles: PlacedArticles;
  readonly topPx: number;
}

const PAGE = 'M-8,-10H3L8,-5V10H-8ZM3,-10V-5H8';

/** Pages where the articles were really written; dashed where a printed date does not fit. */
export function PaperArticles({ articles: { pages, ghosts }, topPx }: PaperArticlesProps) {
  return (
    <g className={styles.articles} transform={`translate(0 ${topPx + ARTICLES_PX / 2})`}>
      {ghosts.map((ghost) => (
        <Ghost
          key={ghost.article.id}
          ghost={ghost}
          nextX={Math.min(LANES_PX, ...pages.map(({ x }) => x - 14).filter((x) => x > ghost.x))}
        />
      ))}
      {pages.map(({ article, x }) => (
        <g key={article.id} transform={`translate(${x} 0)`}>
          <path className={styles.page} d={PAGE} />
          <text className={styles.letter}>{article.id}</text>
        </g>
      ))}
    </g>
  );
}

function Ghost({ ghost, nextX }: { readonly ghost: PlacedGhost; readonly nextX: number }) {
  const { article, x, truePageX } = ghost;
  if (!article.printedWhen) return null;
  const printed = dateInShort(article.printedWhen);
  const text = [
    t.timeline.printedAt(article.id, printed, monthTick(startMs(article.writtenWhen))),
    t.timeline.printedShort(printed),
    printed,
  ].find((words) => x + 14 + measurePaper(words) <= nextX);
  const tip = truePageX + 12;
  return (
    <g>
      <path
        className={styles.back}
        d={`M${x - 12},0H${tip}M${tip + 6},-4.5L${tip},0L${tip + 6},4.5`}
      />
      <g transform={`translate(${x} 0)`}>
        <path className={styles.page} data-fits="false" d={PAGE} />
        <text className={styles.letter}>{article.id}</text>
      </g>
      {text && (
        <text className={styles.words} x={x + 12}>
          {text}
        </text>
      )}
    </g>
  );
}

import { useState, type KeyboardEvent } from 'react';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { Article } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './ArticleButtons.module.css';
import { ARTICLES_LANE, laneY, type TimelineMetrics } from './metrics.ts';

interface ArticleButtonsProps {
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
}

/** The pages as buttons: each says who published it, what date it prints, and when it was written. */
export function ArticleButtons({ placed, metrics }: ArticleButtonsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [stop, setStop] = useState(0);
  const { pages, ghosts } = placed.articles;
  const inSight = [...pages, ...ghosts.map((ghost) => ({ ...ghost, isGhost: true }))].filter(
    ({ x }) => x >= 0 && x <= placed.scale.widthPx,
  );
  const opened = inSight.find((page) => keyOf(page) === open);
  const y = laneY(metrics, ARTICLES_LANE);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Escape') setOpen(null);
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(inSight.length - 1, stop + step));
    setStop(next);
    event.currentTarget.parentElement?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div role="group" aria-label={t.story.articlesLane} className={styles.pages} data-no-zoom>
      {inSight.map((page, i) => (
        <button
          key={keyOf(page)}
          type="button"
          className={styles.page}
          tabIndex={i === Math.min(stop, inSight.length - 1) ? 0 : -1}
          aria-expanded={open === keyOf(page)}
          aria-label={articleInWords(page.article)}
          title={articleInWords(page.article)}
          style={{ left: page.x - 12, top: y - 13 }}
          onKeyDown={onKeyDown}
          onFocus={() => setStop(i)}
          onClick={() => setOpen(open === keyOf(page) ? null : keyOf(page))}
        />
      ))}
      {opened && (
        <div
          className={styles.note}
          role="status"
          style={{
            left: Math.max(0, Math.min(placed.scale.widthPx - 330, opened.x - 165)),
            bottom: metrics.totalPx - y + 16,
          }}
        >
          <p>{articleInWords(opened.article)}</p>
          <p>{opened.article.written.basis}</p>
          {opened.article.printedDate && <p>{opened.article.printedDate.why}</p>}
        </div>
      )}
    </div>
  );
}

function keyOf(page: { readonly article: Article; readonly isGhost?: boolean }): string {
  return `${page.article.id}${page.isGhost === true ? ' printed' : ''}`;
}

/** "Article C: chinanews.net. Printed Wed, 28 Sep 2022. Written about 20 to 22 April 2017." */
function articleInWords({ id, publisher, printedDate, writtenWhen }: Article): string {
  return t.timeline.page(id, publisher.name, printedDate?.text ?? null, dateInWords(writtenWhen));
}

import { useStore } from 'zustand';
import { reportBy } from '../../model/tell-as.ts';
import { selectSelectedIndex, selectToldStory } from '../../store/story-store.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { useWallUnit } from '../../ui/use-wall-unit.ts';
import { Words } from '../../ui/Words.tsx';
import type { BoardProps } from './Board.tsx';
import { BoardStatus } from './BoardStatus.tsx';
import { boardFit } from './board-fit.ts';
import { boardTexts } from './board-texts.ts';
import styles from './BoardWords.module.css';

/** What the step says: its question, how sure and when, an article's words, ours. */
export function BoardWords({ stores, found, count, sign }: Omit<BoardProps, 'map'>) {
  const story = useStore(stores.story, selectToldStory);
  const selected = useStore(stores.story, selectSelectedIndex);
  const isBlind = useStore(stores.story, (state) => state.view.blind);
  const unit = useWallUnit();
  const event = selected === null ? undefined : story.events[selected];
  const { quote } = found.step;
  const step = late.present.board.place(found.chapterNth, count.chapters, found.ref.n, count.steps);
  const texts = boardTexts(found, story, event, sign ? `${step} · ${sign}` : step, isBlind);
  const fit = boardFit(texts, { unit, width: window.innerWidth, height: window.innerHeight });
  const hedges = (event && quote && reportBy(event, quote.article)?.hedges) ?? [];
  return (
    <section className={styles.words} data-fit={fit} aria-label={texts.place}>
      <p className={styles.place}>{texts.place}</p>
      <h1 className={styles.title}>{texts.title}</h1>
      {event && <BoardStatus event={event} texts={texts} />}
      {quote && (
        <figure className={styles.figure}>
          <figcaption className={styles.source}>{texts.source}</figcaption>
          <blockquote className={styles.quote}>
            <Words text={texts.quote} hedges={hedges} />
          </blockquote>
        </figure>
      )}
      {texts.line && (
        <p className={styles.line}>
          <Words text={texts.line} />
        </p>
      )}
    </section>
  );
}

import type { Article } from '../../model/story.ts';
import type { AboutNotes } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { LinkedWords } from './LinkedWords.tsx';
import { HedgeTable } from './HedgeTable.tsx';

interface CarefulWordsProps {
  readonly articles: readonly Article[];
  /** how the words were counted; null where the editors wrote nothing */
  readonly hedging: AboutNotes['hedging'] | null;
}

/** How much each article holds back, how that was counted, and what the count cannot say. */
export function CarefulWords({ articles, hedging }: CarefulWordsProps) {
  return (
    <>
      <p>{late.about.carefulHelp}</p>
      <HedgeTable articles={articles} />
      {hedging && (
        <>
          <h3>{late.about.method}</h3>
          <p>
            <LinkedWords text={hedging.method} />
          </p>
          <h3>{late.about.wordList}</h3>
          <p>{hedging.words.join(', ')}.</p>
          <h3>{late.about.limits}</h3>
          <p>
            <LinkedWords text={hedging.limits} />
          </p>
        </>
      )}
    </>
  );
}

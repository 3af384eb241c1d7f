import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { StoryEvent } from '../../model/story.ts';
import { STATUS_TOLD } from '../../model/tell-as.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { CardSection } from './CardSection.tsx';
import styles from './HowSureEach.module.css';

interface HowSureEachProps {
  readonly event: StoryEvent;
  /** letter of the article that is being read */
  readonly current: string;
}

/** The articles side by side: how sure each sounds, and how many texts stand behind them. */
export function HowSureEach({ event, current }: HowSureEachProps) {
  return (
    <CardSection title={late.cardLate.howSureEach}>
      <ol className={styles.chips}>
        {event.reports.map(({ article, stance }) => (
          <li key={article} className={styles.chip} aria-current={article === current}>
            <LetterBadge letter={article} label={t.card.articleName(article)} />
            <Glyph
              shape={SHAPE_OF[event.kind]}
              fill={FILL_OF[STATUS_TOLD[stance]]}
              colour={COLOUR_OF[event.kind]}
            />
            {t.story.stances[stance]}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{originsInWords(event)}</p>
    </CardSection>
  );
}

/** Whether one text or several stand behind the accounts, and what copying did. */
function originsInWords({ origins, reports }: StoryEvent): string {
  const [only, second] = origins;
  if (!only || second) return late.cardLate.severalTexts(origins.length);
  const isAlike = reports.every((report) => report.stance === reports[0]?.stance);
  return isAlike ? late.cardLate.oneVoice(only.name) : late.cardLate.oneTextOtherTone(only.name);
}

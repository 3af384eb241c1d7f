import { useId, type RefCallback } from 'react';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { StoryEvent } from '../../model/story.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './CardHead.module.css';

interface CardHeadProps {
  readonly event: StoryEvent;
  /** false where a filter keeps the event off the other panels */
  readonly isShown: boolean;
  readonly titleRef: RefCallback<HTMLHeadingElement>;
}

/** What kind of event, how sure, its title, and why it is held to be that sure. */
export function CardHead({ event, isShown, titleRef }: CardHeadProps) {
  const colour = COLOUR_OF[event.kind];
  const shape = SHAPE_OF[event.kind];
  const noteId = useId();
  return (
    <header className={styles.head}>
      {event.layer === 'background' && (
        <p className={styles.background}>
          <strong>{t.story.backgroundLayer}.</strong> {t.card.backgroundBanner}
        </p>
      )}
      <div className={styles.badges}>
        <span className={styles.kind}>
          <Glyph shape={shape} fill="solid" colour={colour} />
          {t.story.kinds[event.kind]}
        </span>
        <Disclosure question={t.card.statusHelp} answer={t.story.statusMeanings[event.status]}>
          <Glyph shape={shape} fill={FILL_OF[event.status]} colour={colour} />
          {t.story.statuses[event.status]}
        </Disclosure>
      </div>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title} aria-describedby={noteId}>
        {event.title}
      </h2>
      <p id={noteId} className={styles.why}>
        <Words text={event.statusWhy} />
      </p>
      {!isShown && <p className={styles.hidden}>{t.card.hiddenNow}</p>}
    </header>
  );
}

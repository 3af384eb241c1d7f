import { useId, type RefCallback } from 'react';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { Report, StoryEvent } from '../../model/story.ts';
import { STATUS_TOLD } from '../../model/tell-as.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import head from './CardHead.module.css';
import { ToldBar } from './ToldBar.tsx';

interface ToldHeadProps {
  readonly event: StoryEvent;
  readonly report: Report;
  readonly titleRef: RefCallback<HTMLHeadingElement>;
  readonly onBack: () => void;
}

/** The event as one article alone would name it, and how sure that article sounds. */
export function ToldHead({ event, report, titleRef, onBack }: ToldHeadProps) {
  const shape = SHAPE_OF[event.kind];
  const colour = COLOUR_OF[event.kind];
  const noteId = useId();
  return (
    <>
      <ToldBar letter={report.article} onBack={onBack} />
      <header className={head.head}>
        <div className={head.badges}>
          <span className={head.kind}>
            <Glyph shape={shape} fill="hollow" colour={colour} />
            {t.story.kinds[event.kind]}
          </span>
          <Disclosure
            question={t.card.statusHelp}
            answer={late.cardLate.stanceMeanings[report.stance]}
          >
            <Glyph shape={shape} fill={FILL_OF[STATUS_TOLD[report.stance]]} colour={colour} />
            {t.story.stances[report.stance]}
          </Disclosure>
        </div>
        <h2 ref={titleRef} tabIndex={-1} className={head.title} aria-describedby={noteId}>
          {report.told?.title ?? event.title}
        </h2>
        <p id={noteId} className={head.why}>
          {report.stance === 'differs'
            ? late.cardLate.notOnlyThis(report.article)
            : late.cardLate.onlyThis(report.article)}
        </p>
      </header>
    </>
  );
}

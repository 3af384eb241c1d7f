import { useRef } from 'react';
import type { Story } from '../../model/story.ts';
import type { ViewState } from '../../model/view.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { Notes } from './Notes.tsx';
import { reportLines } from './report-text.ts';
import styles from './ReportMistake.module.css';

interface ReportMistakeProps {
  readonly story: Story;
  readonly view: ViewState;
  /** a web or mail address; null where the story names none */
  readonly contact: string | null;
}

/** What a report on a mistake needs, the report ready to be filled in, and where it goes. */
export function ReportMistake({ story, view, contact }: ReportMistakeProps) {
  const textRef = useRef<HTMLDivElement>(null);
  return (
    <>
      <Notes paragraphs={[late.about.mistakeHelp]} list={late.about.mistakeNeeds} />
      <div ref={textRef} className={styles.report}>
        {reportLines(location.href, story, view).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className={styles.copy}>
        <CopyButton
          label={late.about.copyReport}
          copiedMessage={late.cite.copied}
          refusedMessage={late.cite.copyRefused}
          source={textRef}
        />
      </div>
      {contact === null ? (
        <p>{late.about.noContact}</p>
      ) : (
        <p>
          {late.about.contact}{' '}
          <a href={contact} target="_blank" rel="noreferrer">
            {contact.replace(/^mailto:/, '')}
          </a>
        </p>
      )}
    </>
  );
}

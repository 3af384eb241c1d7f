import type { Story } from '../../model/story.ts';
import type { Chapter, Study } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { LookClosely } from './LookClosely.tsx';
import { PaperPage } from './PaperPage.tsx';
import { QuestionLines } from './QuestionLines.tsx';
import { mainEvent } from './sheet-events.ts';
import { SourceTable } from './SourceTable.tsx';
import styles from './WorkPage.module.css';

interface WorkPageProps {
  readonly story: Story;
  readonly study: Study;
  readonly chapter: Chapter | null;
  readonly above: string;
  readonly name: string;
}

/** The second page: the sources, and what to write about them. */
export function WorkPage({ story, study, chapter, above, name }: WorkPageProps) {
  const title = chapter?.title ?? story.info.title;
  return (
    <PaperPage story={story} name={name} namesArticles={false}>
      <p className={styles.above}>{[above, title].join(late.print.separate)}</p>
      <h3 className={styles.heading}>{late.print.sources}</h3>
      <SourceTable story={story} study={study} main={chapter && mainEvent(story, study, chapter)} />
      <h3 className={styles.heading}>{late.print.lookClosely}</h3>
      <LookClosely />
      <div className={styles.line}>
        <h3 className={styles.heading}>{late.print.questions}</h3>
        <p>{late.print.answersFrom}</p>
      </div>
      <QuestionLines questions={questionsOf(study, chapter)} />
    </PaperPage>
  );
}

/** The questions of a chapter, or of the whole story. */
export function questionsOf(study: Study, chapter: Chapter | null) {
  return chapter?.questions ?? (chapter ? [] : (study.lessons?.questions ?? []));
}

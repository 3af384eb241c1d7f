import type { Story } from '../../model/story.ts';
import type { Chapter, Study } from '../../model/study.ts';
import { stepAddress } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import type { PaperBlock } from './PagedBlocks.tsx';
import { ChapterHead, StepNote } from './StepNote.tsx';
import styles from './TeacherBlocks.module.css';
import { questionsOf } from './WorkPage.tsx';

/** What a teacher’s sheet has more than a student’s: answers, and the steps with their notes. */
export function teacherBlocks(
  stores: Stores,
  study: Study,
  chapter: Chapter | null,
): readonly PaperBlock[] {
  const { story } = stores.story.getState();
  const chapters = chapter ? [chapter] : study.chapters;
  return [
    {
      key: 'title',
      keepsNext: true,
      node: <h3 className={styles.title}>{titleOf(story, chapter)}</h3>,
    },
    {
      key: 'answers',
      keepsNext: true,
      node: <h4 className={styles.part}>{late.print.answers}</h4>,
    },
    ...answerBlocks(questionsOf(study, chapter)),
    { key: 'steps', keepsNext: true, node: <h4 className={styles.part}>{late.print.steps}</h4> },
    ...(chapters.length === 0 ? [{ key: 'none', node: <p>{late.print.noSteps}</p> }] : []),
    ...chapters.flatMap((one) => chapterBlocks(stores, one, study.chapters.indexOf(one) + 1)),
  ];
}

function titleOf(story: Story, chapter: Chapter | null): string {
  return [late.print.teacherPages, chapter?.title ?? story.info.title].join(late.print.separate);
}

function answerBlocks(questions: ReturnType<typeof questionsOf>): PaperBlock[] {
  if (questions.length === 0) return [{ key: 'no-answers', node: <p>{late.print.noQuestions}</p> }];
  return questions.map((asked, i) => ({
    key: `answer ${asked.ask}`,
    node: <AnsweredQuestion asked={asked} nth={i + 1} />,
  }));
}

function chapterBlocks(stores: Stores, chapter: Chapter, nth: number): PaperBlock[] {
  const { story } = stores.story.getState();
  return [
    {
      key: `chapter ${chapter.id}`,
      keepsNext: true,
      node: (
        <ChapterHead
          stores={stores}
          chapter={chapter}
          nth={nth}
          fragment={stepAddress({ chapter: chapter.id, n: 1 }, story)}
        />
      ),
    },
    ...chapter.steps.map((step, i) => ({
      key: `step ${chapter.id} ${i}`,
      node: (
        <StepNote
          stores={stores}
          chapter={chapter}
          step={step}
          n={i + 1}
          fragment={stepAddress({ chapter: chapter.id, n: i + 1 }, story)}
        />
      ),
    })),
  ];
}

import { isAnswered, type AskedQuestion } from '../../model/exercise-questions.ts';
import type { Story } from '../../model/story.ts';
import type { AnswersState } from '../../store/answers-store.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { answerWords } from './answer-words.ts';
import { sourceLine } from '../../ui/source-line.ts';

/** An exercise with its questions made ready. */
export interface AskedExercise {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly kind: AskedQuestion['kind'];
  readonly asked: readonly AskedQuestion[];
}

/** Exercises as a plain text: questions, answers, and explanations where the reader asked for them. */
export function downloadText(
  exercises: readonly AskedExercise[],
  answers: AnswersState['answers'],
  story: Pick<Story, 'info' | 'articles'>,
): string {
  const parts = exercises.map(({ title, task, asked }) =>
    [
      [title, task].join('\n'),
      ...asked.map((question, i) => questionText(question, i + 1, answers, story.articles)),
    ].join('\n\n'),
  );
  return [story.info.title, ...parts].join('\n\n\n') + '\n';
}

function questionText(
  question: AskedQuestion,
  nth: number,
  answers: AnswersState['answers'],
  articles: Story['articles'],
): string {
  const { file } = late.practise;
  const answer = answers[question.key];
  const given = answer && isAnswered(answer.given) ? answerWords(question, answer.given) : [];
  const lines = [
    file.question(nth, question.prompt),
    file.yours(listed(given.length > 0 ? given : [file.noAnswer])),
  ];
  if (answer?.isChecked && question.right.length > 0) {
    const article = articles.find(({ id }) => id === question.words?.article);
    lines.push(file.right(listed(answerWords(question, question.right))), question.why);
    if (question.words && article)
      lines.push(file.words(article.id, sourceLine(article), question.words.text));
  }
  return lines.join('\n');
}

/** What stands after a colon: one part on the same line, several on lines of their own. */
function listed(parts: readonly string[]): string {
  return parts.length === 1
    ? ` ${parts[0] ?? ''}`
    : parts.map((part, i) => `\n   ${i + 1}. ${part}`).join('');
}

import { SURENESS, type AskedOption, type AskedQuestion } from '../../model/exercise-questions.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** What an option says, e.g. "Fact: confirmed elsewhere" or the name of a place. */
export function optionWords({ kind }: Pick<AskedQuestion, 'kind'>, option: AskedOption): string {
  if (option.text !== null) return option.text;
  if (kind === 'origins') return late.practise.originCount(Number(option.id));
  const known = SURENESS.find((sureness) => sureness === option.id);
  if (!known) return option.id;
  const { name, meaning } = late.practise.sureness[known];
  return `${name}: ${meaning}`;
}

/** An answer in words, one line for each part: the option chosen, the order given, the line written. */
export function answerWords(asked: AskedQuestion, given: readonly string[]): readonly string[] {
  if (asked.kind === 'exit') return given;
  return given.map((id) => {
    const option = asked.options.find((known) => known.id === id);
    return option ? optionWords(asked, option) : id;
  });
}

/** What the right answer is, in one line. */
export function answerLine(asked: AskedQuestion): string {
  const words = answerWords(asked, asked.right).join(' → ');
  return asked.kind === 'date' ? late.practise.misfitIs(words) : late.practise.rightIs(words);
}

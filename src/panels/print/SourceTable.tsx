import { dateInShort, isVague } from '../../model/date-words.ts';
import type { Article, Story, StoryEvent } from '../../model/story.ts';
import type { Study } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { publisherInShort } from './PaperFoot.tsx';
import styles from './SourceTable.module.css';

interface SourceTableProps {
  readonly story: Story;
  readonly study: Study;
  /** what the sheet turns on; null: the articles' headlines stand there */
  readonly main: StoryEvent | null;
}

/** Who is speaking, from whom it was taken, when it was printed, and what it says of one thing. */
export function SourceTable({ story, study, main }: SourceTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {late.print.publisher}
          </th>
          <th scope="col">{late.print.printedDate}</th>
          <th scope="col">{main ? late.print.saysOf(main.title) : late.print.headline}</th>
        </tr>
      </thead>
      <tbody>
        {story.articles.map((article) => (
          <tr key={article.id}>
            <th scope="row">{article.id}</th>
            <td>
              {publisherInShort(article)}. {comesFrom(article, study)}
            </td>
            <td>
              {printedDate(article)} {late.print.written(likelyDate(article))}
            </td>
            <td>{main ? saysOf(main, article) : headlineOf(article)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The accounts it descends from, as far as the family tree knows them. */
function comesFrom({ descendsFrom }: Article, { accounts }: Study): string {
  const names = descendsFrom.flatMap((id) => accounts.find((one) => one.id === id)?.name ?? []);
  return names.length > 0 ? late.print.comesFrom(names) : '';
}

function printedDate({ printedDate: printed }: Article): string {
  if (!printed) return late.print.notPrinted;
  return printed.fits ? `${printed.text}.` : `${printed.text} (${late.print.doesNotFit}).`;
}

function likelyDate({ writtenWhen }: Article): string {
  return `${isVague(writtenWhen) ? late.print.about : ''}${dateInShort(writtenWhen)}`;
}

function headlineOf({ headline }: Article) {
  return headline === null ? late.print.noHeadline : <Words text={`“${headline}”`} />;
}

function saysOf(event: StoryEvent, { id }: Article) {
  const reports = event.reports.filter(({ article }) => article === id);
  if (reports.length === 0) return late.print.silent;
  return <Words text={reports.map(({ says }) => says).join(' ')} />;
}

import { dateInWords } from '../../model/date-words.ts';
import type { Article } from '../../model/story.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { t } from '../../ui/messages/messages.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './ArticlesTable.module.css';

/** One article. Where there is no room for columns, all of it stands in the first one. */
export function ArticlesTableRow({ article }: { readonly article: Article }) {
  const { id, publisher, written, writtenWhen, url } = article;
  const author = article.author ?? t.list.nonePrinted;
  const printed = printedInWords(article);
  const { author: authorHead, printed: printedHead } = t.list.articleColumns;
  const when = (
    <>
      {dateInWords(writtenWhen)}
      <span className={styles.basis}>
        <Words text={written.basis} />
      </span>
    </>
  );
  const link =
    url === null ? (
      t.list.noCopy
    ) : (
      <>
        <a href={url} target="_blank" rel="noreferrer">
          {t.list.copy(id)}
        </a>{' '}
        ({t.list.leavesThisPage})
      </>
    );
  return (
    <tr>
      <th scope="row">
        <span className={styles.publisher}>
          <LetterBadge letter={id} label={`${id} `} />
          {publisher.name}
        </span>
        <div className={styles.folded}>
          <p>{`${authorHead}: ${author}`}</p>
          <p>{`${printedHead}: ${printed}`}</p>
          <p>
            {t.list.articleColumns.written}: {when}
          </p>
          <p>{link}</p>
        </div>
      </th>
      <td data-column="author">{author}</td>
      <td data-column="printed">{printed}</td>
      <td data-column="written">{when}</td>
      <td data-column="link">{link}</td>
    </tr>
  );
}

function printedInWords({ printedDate: printed }: Article): string {
  if (!printed) return t.list.nonePrinted;
  return printed.fits ? printed.text : t.list.doesNotFit(printed.text, printed.why);
}

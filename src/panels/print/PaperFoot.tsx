import { Fragment } from 'react';
import type { Article, Story } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { pageAddress } from './page-address.ts';
import styles from './PaperFoot.module.css';

interface PaperFootProps {
  readonly story: Story;
  readonly name: string;
  /** false where the page itself names every article */
  readonly namesArticles: boolean;
  readonly turnOver: boolean;
}

/** The articles, the story’s version and licence, and where the page is. */
export function PaperFoot({ story, name, namesArticles, turnOver }: PaperFootProps) {
  const { title, version, licence } = story.info;
  const address = pageAddress();
  return (
    <footer className={styles.foot}>
      {namesArticles && (
        <p>
          {late.print.articles}{' '}
          {story.articles.map((article, i) => (
            <Fragment key={article.id}>
              {i > 0 && '; '}
              <span className={styles.whole}>
                {article.id} {publisherInShort(article)}
              </span>
            </Fragment>
          ))}
        </p>
      )}
      <p className={styles.line}>
        <span>
          {late.print.version(title, version, licence)}
          {address && `${late.print.separate}${address}`}
        </span>
        <span>
          {name}
          {turnOver && `${late.print.separate}${late.print.turnOver}`}
        </span>
      </p>
    </footer>
  );
}

/** Publisher and author; in brackets where the article does not print its publisher. */
export function publisherInShort({ publisher, author }: Article): string {
  const isPrinted = /^printed\b/i.test(publisher.basis);
  const name = isPrinted ? publisher.name : late.print.bracketed(publisher.name);
  return author === null ? name : `${name}, ${author}`;
}

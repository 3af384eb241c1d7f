import type { Article } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './PrintedDate.module.css';

/** The date that an article prints, and whether it fits. */
export function PrintedDate({ article }: { readonly article: Article }) {
  const printed = article.printedDate;
  if (!printed) return late.compare.noDate;
  if (printed.fits) return printed.text;
  return (
    <>
      {printed.text} <strong className={styles.warning}>{late.compare.doesNotFit}</strong>
    </>
  );
}

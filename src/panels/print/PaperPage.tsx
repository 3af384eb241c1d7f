import type { ReactNode } from 'react';
import type { Story } from '../../model/story.ts';
import { PaperFoot } from './PaperFoot.tsx';
import styles from './PaperPage.module.css';

interface PaperPageProps {
  readonly story: Story;
  /** "Student’s sheet, page 1 of 2" */
  readonly name: string;
  /** false where the page itself names every article */
  readonly namesArticles?: boolean;
  /** what follows is on the back */
  readonly turnOver?: boolean;
  readonly children: ReactNode;
}

/** One page as it comes out of the printer; both A4 and Letter hold it. */
export function PaperPage(props: PaperPageProps) {
  const { story, name, namesArticles = true, turnOver = false, children } = props;
  return (
    <div className={styles.leaf}>
      <section className={styles.page} aria-label={name} data-page>
        <div className={styles.body} data-body>
          {children}
        </div>
        <PaperFoot story={story} name={name} namesArticles={namesArticles} turnOver={turnOver} />
      </section>
    </div>
  );
}

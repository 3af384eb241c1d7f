import { late } from '../../ui/messages/late-messages.ts';
import styles from './SheetHead.module.css';

interface SheetHeadProps {
  /** above the title: what it is a part of */
  readonly above: string;
  readonly title: string;
  /** null where the title asks it */
  readonly question: string | null;
}

/** Title and question of a sheet, and where a class writes its date. No name is asked. */
export function SheetHead({ above, title, question }: SheetHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.above}>
        <p>{above}</p>
        <p className={styles.blank}>
          {late.print.date} <span className={styles.short} />
          {late.print.className} <span className={styles.short} />
        </p>
      </div>
      <h2>{title}</h2>
      {question && <p className={styles.question}>{question}</p>}
    </header>
  );
}

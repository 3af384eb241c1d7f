import { LinkedWords } from './LinkedWords.tsx';
import styles from './Notes.module.css';

interface NotesProps {
  readonly paragraphs: readonly string[];
  readonly list: readonly string[];
}

/** Paragraphs, then a list. */
export function Notes({ paragraphs, list }: NotesProps) {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <LinkedWords text={paragraph} />
        </p>
      ))}
      {list.length > 0 && (
        <ul className={styles.list}>
          {list.map((item) => (
            <li key={item}>
              <LinkedWords text={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

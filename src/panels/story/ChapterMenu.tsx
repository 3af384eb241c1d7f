import type { Chapter } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './ChapterMenu.module.css';

interface ChapterMenuProps {
  readonly chapters: readonly Chapter[];
  /** id of the chapter that is told */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The chapters of the story, and how long each takes in class. */
export function ChapterMenu({ chapters, chosen, onChoose }: ChapterMenuProps) {
  return (
    <select
      aria-label={late.story.chapter}
      className={styles.select}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {chapters.map((chapter, i) => (
        <option key={chapter.id} value={chapter.id}>
          {late.story.chapterChoice(i + 1, chapter.title, chapter.minutes)}
        </option>
      ))}
    </select>
  );
}

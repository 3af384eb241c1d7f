import { late } from '../../ui/messages/late-messages.ts';
import type { AboutPartContent } from './about-parts.tsx';
import styles from './AboutContents.module.css';

interface AboutContentsProps {
  readonly parts: readonly Pick<AboutPartContent, 'id' | 'title'>[];
  readonly onGo: (id: string) => void;
}

/** The contents. Buttons, because the address after # holds the view. */
export function AboutContents({ parts, onGo }: AboutContentsProps) {
  return (
    <nav className={styles.contents} aria-labelledby="about-contents">
      <h2 id="about-contents" className={styles.title}>
        {late.about.contents}
      </h2>
      <ul className={styles.list}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={styles.link} onClick={() => onGo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

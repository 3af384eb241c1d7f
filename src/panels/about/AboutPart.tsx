import { useCallback, type ReactNode } from 'react';
import styles from './AboutPart.module.css';

interface AboutPartProps {
  readonly id: string;
  readonly title: string;
  /** takes the heading, so that the contents can lead to it; returns how to let it go */
  readonly onHeading: (id: string, heading: HTMLHeadingElement) => () => void;
  readonly children: ReactNode;
}

/** One part of About under its heading. */
export function AboutPart({ id, title, onHeading, children }: AboutPartProps) {
  const takeHeading = useCallback(
    (heading: HTMLHeadingElement) => onHeading(id, heading),
    [id, onHeading],
  );
  const headingId = `about-${id}`;
  return (
    <section aria-labelledby={headingId} className={styles.part}>
      <h2 id={headingId} ref={takeHeading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

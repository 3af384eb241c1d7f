import { useId, useState, type ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  /** what the button shows */
  readonly children: ReactNode;
  /** the question that the button answers; said to screen readers after its words */
  readonly question: string;
  /** the text it opens; also its tooltip */
  readonly answer: string;
}

/** A button that opens one sentence beneath it. The two are siblings: the parent lays them out. */
export function Disclosure({ children, question, answer }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        title={answer}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
        <span className={styles.mark} aria-hidden="true">
          ?
        </span>
        <span className="visually-hidden">{question}</span>
      </button>
      <p id={id} className={styles.answer} hidden={!isOpen}>
        {answer}
      </p>
    </>
  );
}

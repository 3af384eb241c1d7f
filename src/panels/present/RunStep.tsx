import type { FoundStep } from '../../store/steps.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './RunStep.module.css';

interface RunStepProps {
  /** which step this is for the teacher */
  readonly label: string;
  readonly found: FoundStep;
  /** "Chapter 1 of 6 · step 2 of 4" */
  readonly of: string;
  /** the one to come: shorter */
  readonly isNext?: boolean;
}

/** A step as a teacher looks it up: what it asks, and what is told. */
export function RunStep({ label, found, of, isNext = false }: RunStepProps) {
  const { step, chapter } = found;
  return (
    <section className={styles.step} data-next={isNext || undefined} aria-label={label}>
      <p className={styles.label}>
        {label} · {of}
      </p>
      <h2 className={styles.title}>{step.title ?? chapter.title}</h2>
      {step.quote && (
        <p>
          <Words text={`${step.quote.article}: “${step.quote.text}”`} />
        </p>
      )}
      {step.line && <p>{step.line}</p>}
      {!isNext && <p className={styles.words}>{step.words}</p>}
    </section>
  );
}

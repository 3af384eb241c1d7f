import { useId } from 'react';
import { late } from '../../ui/messages/late-messages.ts';
import type { ChapterClaims } from './claims-by-chapter.ts';
import styles from './ClaimSelect.module.css';

interface ClaimSelectProps {
  readonly chapters: readonly ChapterClaims[];
  /** id of the claim at hand */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** All claims by chapter, to go straight to one. */
export function ClaimSelect({ chapters, chosen, onChoose }: ClaimSelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{late.compare.jump}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {chapters.map(({ chapter, claims }) => (
          <optgroup key={chapter.id} label={chapter.title}>
            {claims.map(({ claim }) => (
              <option key={claim.id} value={claim.id}>
                {claim.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

import type { StepRef } from '../../model/view.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { CopyField } from './CopyField.tsx';
import { reachOf } from './page-address.ts';
import styles from './parts.module.css';

/** What a link opens: the view as it is, or the step of the story it belongs to. */
export type LinkGoal = 'view' | 'step';

interface LinkPartProps {
  readonly address: string;
  /** the step that was begun; null: there is only the view */
  readonly step: StepRef | null;
  readonly goal: LinkGoal;
  readonly onGoal: (goal: LinkGoal) => void;
}

/** The address to hand on, and who can open it. */
export function LinkPart({ address, step, goal, onGoal }: LinkPartProps) {
  const words = late.share.link;
  const reach = late.share.reach[reachOf(address)];
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{words.title}</h3>
      {step && (
        <RadioRow
          legend={words.choice}
          options={[
            { value: 'view', label: words.view },
            { value: 'step', label: words.step(step.n) },
          ]}
          value={goal}
          onChange={onGoal}
        />
      )}
      <CopyField
        label={step && goal === 'step' ? words.addressOfStep(step.n) : words.address}
        text={address}
        copyLabel={words.copy}
      />
      <p className={styles.help}>{words.help}</p>
      {reach && <p className={styles.warning}>{reach}</p>}
    </section>
  );
}

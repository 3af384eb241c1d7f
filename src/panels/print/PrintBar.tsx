import type { Study } from '../../model/study.ts';
import type { ViewState } from '../../model/view.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Select } from '../../ui/Select.tsx';
import { isOnlyHere } from './page-address.ts';
import styles from './PrintBar.module.css';
import type { SheetChoice } from './sheet-choice.ts';

interface PrintBarProps {
  readonly study: Study;
  readonly choice: SheetChoice;
  /** what of the wish could not be shown */
  readonly notes: readonly string[];
  readonly onChoose: (change: Partial<Pick<ViewState, 'sheet' | 'chapter'>>) => void;
}

/** Which sheet, on which chapter, and the way to the printer. Not on paper. */
export function PrintBar({ study, choice, notes, onChoose }: PrintBarProps) {
  const plans = study.lessons?.plans ?? [];
  return (
    <div className={styles.bar}>
      <RadioRow
        legend={late.print.sheet}
        options={[
          { value: 'student', label: late.print.student },
          { value: 'teacher', label: late.print.teacher },
          ...plans.map(({ id, minutes, title }) => ({
            value: id,
            label: late.print.planChoice(minutes, title),
          })),
        ]}
        value={choice.kind === 'plan' ? choice.plan.id : choice.kind}
        onChange={(sheet) => onChoose({ sheet })}
      />
      <div className={styles.row}>
        {choice.kind !== 'plan' && (
          <Select
            label={late.print.chapter}
            anyLabel={late.print.whole}
            choices={study.chapters.map(({ id, title }) => ({ id, name: title }))}
            chosen={choice.chapter?.id ?? null}
            onChoose={(chapter) => onChoose({ chapter })}
          />
        )}
        <Button onClick={() => window.print()}>{late.print.print}</Button>
        <p className={styles.help}>
          {late.print.help}
          {plans.length === 0 && ` ${late.print.noPlans}`}
          {isOnlyHere() && choice.kind !== 'student' && ` ${late.print.onlyHere}`}
        </p>
      </div>
      <p className={styles.notes} role="status">
        {notes.join(' ')}
      </p>
    </div>
  );
}

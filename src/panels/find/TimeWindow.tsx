import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { DAY_MS } from '../../model/edtf.ts';
import type { TimeRange } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { daysOfWindow, isoDay, windowOfDays, type WindowDays } from './time-window.ts';
import styles from './TimeWindow.module.css';

/** The time window by its first and last day: the exact way, beside the timeline's handles. */
export function TimeWindow({ stores }: { readonly stores: Stores }) {
  const { setRange } = stores.story.actions;
  const period = useStore(stores.story, (state) => state.story.period);
  const range = useStore(stores.story, (state) => state.view.range);
  /** days in the wrong order, and the window that stays as long as they are wrong */
  const [unfit, setUnfit] = useState<{
    readonly days: WindowDays;
    readonly range: TimeRange | null;
  } | null>(null);
  const id = useId();
  const isUnfit = unfit !== null && unfit.range === range;
  const days = isUnfit ? unfit.days : daysOfWindow(range);

  function change(part: Partial<WindowDays>): void {
    const next = { ...days, ...part };
    const wanted = windowOfDays(next, period);
    if (wanted === 'wrong-order') setUnfit({ days: next, range });
    else {
      setUnfit(null);
      setRange(wanted, 'adjustment');
    }
  }

  return (
    <FilterGroup name={t.find.time}>
      {(['first', 'last'] as const).map((end) => (
        <div key={end} className={styles.end}>
          <label htmlFor={`${id}-${end}`}>{end === 'first' ? t.find.from : t.find.to}</label>
          <input
            id={`${id}-${end}`}
            type="date"
            className={styles.day}
            min={isoDay(period.fromMs)}
            max={isoDay(period.toMs - DAY_MS)}
            aria-invalid={isUnfit}
            aria-describedby={`${id}-fault`}
            value={days[end]}
            onChange={(event) => change({ [end]: event.target.value })}
          />
        </div>
      ))}
      <p id={`${id}-fault`} role="status" className={styles.fault}>
        {isUnfit && t.find.wrongOrder}
      </p>
    </FilterGroup>
  );
}

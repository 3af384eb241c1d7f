import { useStore } from 'zustand';
import { ACCOUNTS } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './CompareBar.module.css';

/** Which of the two parts is shown, and whether the claims are read without knowing the publishers. */
export function CompareBar({ stores }: { readonly stores: Stores }) {
  const { actions } = stores.story;
  const accounts = useStore(stores.story, (state) => state.view.accounts);
  const isBlind = useStore(stores.story, (state) => state.view.blind);
  const { part, parts, hidePublishers, hidePublishersHelp } = late.compare;
  return (
    <div className={styles.bar}>
      <RadioRow
        legend={part}
        options={ACCOUNTS.map((value) => ({ value, label: parts[value] }))}
        value={accounts}
        onChange={actions.setAccounts}
      />
      {accounts === 'claims' && (
        <Switch
          label={hidePublishers}
          description={hidePublishersHelp}
          isOn={isBlind}
          onChange={actions.setBlind}
        />
      )}
    </div>
  );
}

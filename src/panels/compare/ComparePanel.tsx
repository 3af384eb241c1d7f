import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';

interface ComparePanelProps {
  readonly stores: Stores;
  readonly study: Study;
  /** one claim at a time */
  readonly isNarrow: boolean;
}

/** Claims by articles: what each of them does with each claim. */
export function ComparePanel({ study }: ComparePanelProps) {
  return <section aria-label={late.compare.panel}>{study.claims.length}</section>;
}

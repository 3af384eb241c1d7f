import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';

interface AboutPanelProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** How dates, places and statuses were decided, what is not known, and who is owed thanks. */
export function AboutPanel({ study }: AboutPanelProps) {
  return <section aria-label={late.about.panel}>{study.about?.sections.length}</section>;
}

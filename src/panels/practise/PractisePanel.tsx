import type { Study } from '../../model/study.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';

interface PractisePanelProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly answers: AnswersStore;
  readonly loadBasemap: () => Promise<unknown>;
}

/** The choice of exercises, or one of them. */
export function PractisePanel({ study }: PractisePanelProps) {
  return <section aria-label={late.practise.panel}>{study.exercises.length}</section>;
}

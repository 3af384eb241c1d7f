import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/messages/messages.ts';

interface CitationWaitingProps {
  /** whether the keyboard stands here, and has to be handed on to the citation */
  readonly onAwait: (isAwaited: boolean) => void;
}

/** The citation's first button, before the citation is there. */
export function CitationWaiting({ onAwait }: CitationWaitingProps) {
  return (
    <div onFocus={() => onAwait(true)} onBlur={() => onAwait(false)}>
      <Button isOff onClick={() => undefined}>
        {t.card.copy}
      </Button>
    </div>
  );
}

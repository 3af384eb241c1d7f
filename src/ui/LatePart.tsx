import { Suspense, type ReactNode } from 'react';
import { t } from './messages/messages.ts';
import { PanelBoundary } from './PanelBoundary.tsx';

interface LatePartProps {
  /** the panel it belongs to, in words */
  readonly panel: string;
  readonly onRetry?: () => void;
  /** stands there until the part has arrived */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel that may still be on its way, or fail to arrive. */
export function LatePart({ panel, onRetry, waiting, children }: LatePartProps) {
  return (
    <PanelBoundary
      sentence={t.app.panelFailed(panel)}
      retry={t.app.retry}
      {...(onRetry ? { onRetry } : {})}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </PanelBoundary>
  );
}

import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import type { StoryEvent } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { CardSection } from './CardSection.tsx';
import { CitationWaiting } from './CitationWaiting.tsx';

interface CitationProps {
  readonly stores: Stores;
  readonly event: StoryEvent;
  /** where "Cite" brings the reader */
  readonly sectionRef: RefObject<HTMLDivElement | null>;
}

const openBody = () =>
  lazy(async () => ({ default: (await import('./CitationBody.tsx')).CitationBody }));
const FirstBody = openBody();

/** How to cite this event and its articles: fetched after the first view. */
export function Citation({ stores, event, sectionRef }: CitationProps) {
  const [Body, setBody] = useState(() => FirstBody);
  const isAwaited = useRef(false);

  function wait(isHere: boolean): void {
    isAwaited.current = isHere;
  }

  function askAgain(): void {
    isAwaited.current = true;
    setBody(openBody);
  }

  /** Who pressed Cite or Retry before it was there finds it in sight and the keyboard there. */
  function greet(): void {
    if (!isAwaited.current) return;
    isAwaited.current = false;
    sectionRef.current?.scrollIntoView({ block: 'start' });
    sectionRef.current
      ?.querySelector<HTMLElement>('input:checked, button')
      ?.focus({ preventScroll: true });
  }

  return (
    <div ref={sectionRef}>
      <CardSection title={t.card.citation}>
        <PanelBoundary
          sentence={t.app.panelFailed(t.app.panels.citation)}
          retry={t.app.retry}
          onRetry={askAgain}
        >
          <Suspense fallback={<CitationWaiting onAwait={wait} />}>
            <Body stores={stores} event={event} onArrive={greet} />
          </Suspense>
        </PanelBoundary>
      </CardSection>
    </div>
  );
}

import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { StepRef } from '../../model/view.ts';

/** A step begins at its start, wherever the one before was left, in the panel or on the page. */
export function useStartInSight(step: StepRef | null): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function showStart() {
      const element = scroller.current;
      if (!element) return;
      element.scrollTop = 0;
      const covered = Number.parseFloat(getComputedStyle(element).scrollMarginTop);
      if (element.getBoundingClientRect().top < covered) element.scrollIntoView({ block: 'start' });
    },
    // Each step once.
    // oxlint-disable-next-line react/exhaustive-deps
    [step?.chapter, step?.n],
  );
  return scroller;
}

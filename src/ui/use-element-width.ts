import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in whole px, kept up to date; 0 until it is laid out. */
export function useElementWidth<Element extends HTMLElement>(): [
  RefObject<Element | null>,
  number,
] {
  const ref = useRef<Element>(null);
  const [widthPx, setWidthPx] = useState(0);
  useEffect(function watchWidth() {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidthPx(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return function stopWatching() {
      observer.disconnect();
    };
  }, []);
  return [ref, widthPx];
}

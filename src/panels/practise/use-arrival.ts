import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus where something appears because of what the reader did, not where a page opens. */
export function useArrival(isByHand: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isWanted = useRef(isByHand);
  useEffect(function takeFocus() {
    if (isWanted.current) heading.current?.focus();
    isWanted.current = false;
  }, []);
  return heading;
}

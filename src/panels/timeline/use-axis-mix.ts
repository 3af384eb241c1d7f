import { easeCubicOut } from 'd3';
import { useEffect, useRef, useState } from 'react';
import type { Axis } from '../../model/view.ts';
import { wantsNoMotion } from '../../ui/motion.ts';

const MOVE_MS = 400;

/** 0 while the axis is elastic, 1 while it is true, and between them while it changes over. */
export function useAxisMix(axis: Axis): number {
  const target = axis === 'true' ? 1 : 0;
  const [mix, setMix] = useState(target);
  const now = useRef(mix);
  useEffect(
    function changeOver() {
      const from = now.current;
      if (from === target) return;
      let frame = 0;
      let started: number | null = null;
      const show = (value: number) => {
        now.current = value;
        setMix(value);
      };
      const step = (time: number) => {
        started ??= time;
        const part = wantsNoMotion() ? 1 : Math.min(1, (time - started) / MOVE_MS);
        show(part === 1 ? target : from + (target - from) * easeCubicOut(part));
        if (part < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
      return function stop() {
        cancelAnimationFrame(frame);
      };
    },
    [target],
  );
  return mix;
}

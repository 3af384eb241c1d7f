import { useMemo } from 'react';
import { useStore } from 'zustand';
import { placeStrip } from '../../geometry/place-strip.ts';
import { axisOf } from '../../geometry/place-timeline.ts';
import { createTimeScale } from '../../geometry/time-scale.ts';
import { selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { StripBrush } from './StripBrush.tsx';
import styles from './StripPanel.module.css';
import { TrueScaleStrip } from './TrueScaleStrip.tsx';
import { useEventsOnAxis } from './use-events-on-axis.ts';

const STRIP_ONLY = { lanesPx: 0, axisPx: 8, wedgePx: 0, stripPx: 36 } as const;

/** The true-scale strip alone, where a small screen shows a list instead of the lanes. */
export function StripPanel({ stores }: { readonly stores: Stores }) {
  const story = useStore(stores.story, (state) => state.story);
  const background = useStore(stores.story, (state) => state.view.background);
  const shown = useStore(stores.story, selectShown);
  const onAxis = useEventsOnAxis(story, background);
  const [ref, widthPx] = useElementWidth<HTMLDivElement>();
  const placed = useMemo(() => {
    const axis = axisOf(story, onAxis, Math.max(1, widthPx), 1);
    const scale = createTimeScale(axis, 0, null);
    const strip = placeStrip(story, onAxis, shown.mask, axis, scale);
    return { axis, scale, strip: { ...strip, wedges: [] } };
  }, [story, onAxis, shown, widthPx]);
  return (
    <section className={styles.panel} aria-label={t.timeline.strip}>
      <div ref={ref} className={styles.strip}>
        {widthPx > 0 && (
          <>
            <svg width={widthPx} height={44} aria-hidden="true" focusable="false">
              <TrueScaleStrip placed={placed} metrics={STRIP_ONLY} />
            </svg>
            <StripBrush stores={stores} placed={placed} metrics={STRIP_ONLY} />
          </>
        )}
      </div>
    </section>
  );
}

import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { placeTimeline } from '../../geometry/place-timeline.ts';
import { toldBy } from '../../model/tell-as.ts';
import { selectSelectedIndex, selectShown, selectToldStory } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { labelSizePx, measureText } from '../../ui/measure-text.ts';
import { LatePart } from '../../ui/LatePart.tsx';
import { t } from '../../ui/messages/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useFontVersion } from '../../ui/use-font-version.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { useTypeScale } from '../../ui/use-type-scale.ts';
import { ArticleButtons } from './ArticleButtons.tsx';
import { Axis } from './Axis.tsx';
import { EventOptions } from './EventOptions.tsx';
import { LaneGutter } from './LaneGutter.tsx';
import { Lanes } from './Lanes.tsx';
import { MarkTooltip } from './MarkTooltip.tsx';
import { MergedEvents } from './MergedEvents.tsx';
import { timelineMetrics } from './metrics.ts';
import { openLateTimeline } from './open-late-timeline.ts';
import { StatusKey } from './StatusKey.tsx';
import { StripBrush } from './StripBrush.tsx';
import styles from './TimelinePanel.module.css';
import { TiesButton } from './TiesButton.tsx';
import { TrueScaleStrip } from './TrueScaleStrip.tsx';
import { useAxisMix } from './use-axis-mix.ts';
import { useEventsOnAxis } from './use-events-on-axis.ts';
import { useReveal } from './use-reveal.ts';
import { useZoom } from './use-zoom.ts';
import { WindowHandles } from './WindowHandles.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

interface TimelinePanelProps {
  readonly stores: Stores;
  /** more room between the lanes, larger marks */
  readonly roomy?: boolean;
  /** narrowest segment of the elastic axis, px */
  readonly segmentMinPx?: number;
}

const firstParts = openLateTimeline();

/** The window on time: five lanes over an elastic axis, and the true-scale strip below them. */
export function TimelinePanel({ stores, roomy = false, segmentMinPx = 150 }: TimelinePanelProps) {
  const { actions } = stores.story;
  const story = useStore(stores.story, selectToldStory);
  const view = useStore(stores.story, (state) => state.view);
  const shown = useStore(stores.story, selectShown);
  const selected = useStore(stores.story, selectSelectedIndex);
  const fonts = useFontVersion();
  const typeScale = useTypeScale();
  const metrics = useMemo(() => timelineMetrics(typeScale, roomy), [typeScale, roomy]);
  const mix = useAxisMix(view.axis);
  const onAxis = useEventsOnAxis(story, view.background);
  const [lanesRef, widthPx] = useElementWidth<HTMLDivElement>();
  const placed = useMemo(() => {
    const sizePx = labelSizePx();
    return placeTimeline({
      story,
      onAxis,
      shown: shown.mask,
      selected,
      widthPx: Math.max(1, widthPx),
      segmentMinPx,
      mix,
      span: view.span,
      measure: (text) => measureText(text, sizePx),
    });
    // The type scale and the fonts change what `measure` finds.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [
    story,
    onAxis,
    shown,
    selected,
    widthPx,
    segmentMinPx,
    mix,
    view.span,
    metrics.lanePx,
    fonts,
  ]);
  useZoom(lanesRef, {
    axis: placed.axis,
    mix: mix < 0.5 ? 0 : 1,
    span: view.span,
    onSpan: (span) => actions.setSpan(span, 'adjustment'),
  });
  useReveal(stores, placed);
  const [{ LaneTies, ToldKey }, setParts] = useState(() => firstParts);
  const event = selected === null ? undefined : story.events[selected];
  const report = event ? toldBy(event) : null;
  const panelRef = useRef<HTMLElement>(null);

  /** The pressed button goes away; the keyboard goes on at the event. */
  function goBack(): void {
    actions.tellAs(null);
    panelRef.current
      ?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')
      ?.focus({ preventScroll: true });
  }

  return (
    <section
      ref={panelRef}
      id="timeline"
      className={styles.panel}
      aria-label={t.timeline.name}
      data-roomy={roomy}
      data-told={report !== null}
    >
      <div className={styles.key}>
        {event && report ? (
          <LatePart panel={t.app.panels.timeline} onRetry={() => setParts(openLateTimeline())}>
            <ToldKey event={event} report={report} onBack={goBack} />
          </LatePart>
        ) : (
          <StatusKey stores={stores} />
        )}
        <div className={styles.tools}>
          <TiesButton stores={stores} />
          <ZoomButtons stores={stores} axis={placed.axis} />
        </div>
      </div>
      <div className={styles.chart} style={{ height: metrics.totalPx }}>
        <LaneGutter stores={stores} metrics={metrics} />
        <div ref={lanesRef} className={styles.lanes}>
          {widthPx > 0 && (
            <>
              <svg
                className={styles.drawing}
                width={widthPx}
                height={metrics.totalPx}
                aria-hidden="true"
                focusable="false"
              >
                <TrueScaleStrip placed={placed} metrics={metrics} />
                <Lanes
                  story={story}
                  placed={placed}
                  metrics={metrics}
                  selected={selected}
                  range={view.range}
                  ties={
                    view.ties && (
                      <LatePart panel={t.app.panels.timeline}>
                        <LaneTies stores={stores} placed={placed} metrics={metrics} />
                      </LatePart>
                    )
                  }
                />
                <Axis
                  placed={placed}
                  metrics={metrics}
                  range={view.range}
                  articles={story.articles.length}
                />
              </svg>
              <EventOptions stores={stores} placed={placed} metrics={metrics} />
              <ArticleButtons placed={placed} metrics={metrics} />
              <MarkTooltip stores={stores} placed={placed} metrics={metrics} />
              <MergedEvents stores={stores} placed={placed} metrics={metrics} />
              {shown.count === 0 && (
                <div className={styles.noMatch}>
                  <Notice
                    text={t.story.noMatch(shown.of)}
                    action={t.story.showAll}
                    onAction={actions.showAll}
                  />
                </div>
              )}
              <WindowHandles stores={stores} placed={placed} metrics={metrics} />
              <StripBrush stores={stores} placed={placed} metrics={metrics} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}

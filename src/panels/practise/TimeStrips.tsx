import { placeCloser, placeOnStrip } from '../../geometry/locator-strip.ts';
import { dayInWords, yearTick } from '../../model/date-words.ts';
import { endMs, startMs } from '../../model/edtf.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { TimeStrip } from './TimeStrip.tsx';
import styles from './TimeStrips.module.css';

interface TimeStripsProps {
  /** in the order of time */
  readonly events: readonly StoryEvent[];
  readonly story: Story;
}

/** Events on the whole period in true scale; several within a few weeks also closer. */
export function TimeStrips({ events, story }: TimeStripsProps) {
  const [ref, widthPx] = useElementWidth<HTMLDivElement>();
  const { period } = story;
  const closer = widthPx > 0 ? placeCloser(events, widthPx) : null;
  const from = Math.min(...events.map(({ when }) => startMs(when)));
  const to = Math.max(...events.map(({ when }) => endMs(when))) - 1;
  return (
    <div ref={ref} className={styles.strips}>
      {widthPx > 0 && (
        <>
          <p>{late.practise.strip(yearTick(period.fromMs), yearTick(period.toMs - 1))}</p>
          <TimeStrip strip={placeOnStrip(events, period, widthPx)} isNumbered={events.length > 1} />
          {closer && (
            <>
              <p>{late.practise.closer(dayInWords(from), dayInWords(to))}</p>
              <TimeStrip strip={closer} isNumbered />
            </>
          )}
        </>
      )}
    </div>
  );
}

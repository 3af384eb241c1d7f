import { useMemo } from 'react';
import { placePaperMaps } from '../../geometry/paper-maps.ts';
import type { Story } from '../../model/story.ts';
import type { Chapter, Study } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { useFontVersion } from '../../ui/use-font-version.ts';
import { EventKey } from './EventKey.tsx';
import { FillKey } from './FillKey.tsx';
import { mapCaption } from './map-caption.ts';
import styles from './OverviewPage.module.css';
import { PaperMap } from './PaperMap.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PaperTimeline } from './PaperTimeline.tsx';
import { placeOverview } from './place-overview.ts';
import { SheetHead } from './SheetHead.tsx';
import { titleOf } from './sheet-title.ts';
import type { GroundState } from '../../ground/use-ground.ts';

interface OverviewPageProps {
  readonly story: Story;
  readonly study: Study;
  readonly chapter: Chapter | null;
  readonly ground: GroundState;
  readonly above: string;
  readonly name: string;
}

/** The first page: when and where, with a number for each event and a list of the numbers. */
export function OverviewPage(props: OverviewPageProps) {
  const { story, study, chapter, ground, above, name } = props;
  const fonts = useFontVersion();
  const overview = useMemo(
    () => placeOverview(story, study, chapter),
    // The fonts change how much room words take.
    // oxlint-disable-next-line react/exhaustive-deps
    [story, study, chapter, fonts],
  );
  const { events, left, fit } = overview;
  const maps = useMemo(
    () =>
      placePaperMaps({
        ...overview.map,
        ground: typeof ground === 'object' ? ground.names : [],
      }),
    [overview, ground],
  );
  return (
    <PaperPage story={story} name={name} turnOver>
      <SheetHead above={above} {...titleOf(story, chapter)} />
      <div className={styles.line}>
        <h3 className={styles.heading}>{late.print.inTime}</h3>
        <FillKey />
      </div>
      <PaperTimeline story={story} time={overview.time} placed={overview.lanes} />
      <div className={styles.columns} data-map={fit.map === 'wide' ? 'wide' : 'column'}>
        <div className={styles.map}>
          <h3 className={styles.heading}>{late.print.inSpace}</h3>
          {!maps && <p>{late.print.noPlaces}</p>}
          {maps && ground === 'waiting' && <p>{late.print.mapWaits}</p>}
          {maps && ground === 'failed' && <p>{late.print.mapFailed}</p>}
          {maps && typeof ground === 'object' && (
            <>
              <div className={styles.maps}>
                <PaperMap placed={maps.main} ground={ground} closerBox={maps.closerBox} />
                {maps.closer && <PaperMap placed={maps.closer} ground={ground} closerBox={null} />}
              </div>
              <p className={styles.caption}>{mapCaption(maps)}</p>
            </>
          )}
        </div>
        <div className={styles.key}>
          <h3 className={styles.heading}>{late.print.events}</h3>
          {events.length === 0 && <p>{late.print.noEvents}</p>}
          <EventKey story={story} events={events} names={fit.names} />
          {left > 0 && <p>{late.print.more(left)}</p>}
        </div>
      </div>
    </PaperPage>
  );
}

import type { StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { countBearings, sourcesOnce } from './outside-sources.ts';
import { SourceList } from './SourceList.tsx';
import table from './AboutTable.module.css';
import styles from './OutsideSources.module.css';

/** How many outside sources there are, how they bear on the events, and all of them by name. */
export function OutsideSources({ events }: { readonly events: readonly StoryEvent[] }) {
  const sources = sourcesOnce(events);
  const publishers = new Set(sources.map((source) => source.publisher)).size;
  return (
    <>
      <p>{late.about.sourceCount(sources.length, publishers)}</p>
      <table className={table.table}>
        <caption className={styles.caption}>{late.about.bearsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{late.about.bearsColumn}</th>
            <th scope="col" className={table.number}>
              {late.about.storyColumn}
            </th>
            <th scope="col" className={table.number}>
              {late.about.backgroundColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {countBearings(events).map(({ bears, story, background }) => (
            <tr key={bears}>
              <th scope="row">{late.cardLate.bears[bears]}</th>
              <td className={table.number}>{story}</td>
              <td className={table.number}>{background}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className={styles.sources}>
        <summary className={styles.summary}>{late.about.allSources}</summary>
        <SourceList sources={sources} />
      </details>
    </>
  );
}

import { useStore } from 'zustand';
import { selectShownIndexes } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { FileList } from './FileList.tsx';
import parts from './parts.module.css';
import { PictureList } from './PictureList.tsx';

/** The view as pictures, and its events as files for other programs. */
export function TakeAwayPart({ stores }: { readonly stores: Stores }) {
  const story = useStore(stores.story, (state) => state.story);
  const view = useStore(stores.story, (state) => state.view);
  const events = useStore(stores.story, selectShownIndexes);
  return (
    <section aria-labelledby="share-take-away">
      <h3 id="share-take-away">{late.share.takeAway.title}</h3>
      <p className={parts.help}>{late.share.takeAway.licence(story.info.licence)}</p>
      <PictureList story={story} view={view} events={events.length} />
      <FileList story={story} events={events} />
    </section>
  );
}

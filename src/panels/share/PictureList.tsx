import { useState } from 'react';
import type { Story } from '../../model/story.ts';
import type { ViewState } from '../../model/view.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { saveFile } from '../../ui/save-file.ts';
import { fileName } from './file-names.ts';
import parts from './parts.module.css';
import { findPictureElement, findTimeline } from './picture-element.ts';
import { saveBlob } from './save-blob.ts';
import { TakeAwayRow } from './TakeAwayRow.tsx';
import { viewLink } from './view-link.ts';

/** What stands behind the dialog: a timeline, or a map without one, or something else, or nothing. */
type InSight = 'timeline' | 'map' | 'other' | 'nothing';

function whatIsInSight(): InSight {
  if (findTimeline()) return 'timeline';
  const shown = findPictureElement();
  if (!shown) return 'nothing';
  return shown.id === 'map' ? 'map' : 'other';
}

interface PictureListProps {
  readonly story: Story;
  readonly view: ViewState;
  /** how many events are shown */
  readonly events: number;
}

/** Pictures of what the page shows behind the dialog. What makes them is fetched when asked for. */
export function PictureList({ story, view, events }: PictureListProps) {
  const [message, setMessage] = useState('');
  const [isWorking, setWorking] = useState(false);
  const words = late.share.takeAway;
  const { title, version, licence } = story.info;
  const [inSight] = useState(whatIsInSight);
  const address = viewLink(view, story);
  const credit = late.share.picture.credit(title, version, licence);

  async function make(picture: () => Promise<string>): Promise<void> {
    setWorking(true);
    setMessage(words.working);
    try {
      setMessage(await picture());
    } catch {
      setMessage(words.failed);
    }
    setWorking(false);
  }

  async function takePng(): Promise<string> {
    const shown = findPictureElement();
    if (!shown) return words.failed;
    const { takePicture } = await import('./take-picture.ts');
    const hasMap = shown.matches(':has(#map), #map');
    const lines = hasMap ? `${credit} ${late.share.picture.baseMap}` : credit;
    const taken = await takePicture(shown, { title, address, credit: lines });
    if (!taken.ok) return words.tooLarge;
    const name = fileName(title, view.mode, 'png');
    saveBlob(name, taken.value);
    return words.saved(name);
  }

  async function takeSvg(): Promise<string> {
    const timeline = findTimeline();
    if (!timeline) return words.noTimeline;
    const { timelineDrawing } = await import('./timeline-drawing.ts');
    const picture = late.share.picture;
    const text = await timelineDrawing(timeline, {
      title: picture.timelineTitle(title),
      description: picture.timelineSays(events),
      address,
      credit,
      licence,
    });
    const name = fileName(title, 'timeline', 'svg');
    saveFile(name, 'image/svg+xml', text);
    return words.saved(name);
  }

  return (
    <>
      <h4>{words.pictures}</h4>
      <ul>
        <TakeAwayRow
          name={words.png}
          help={inSight === 'map' ? words.pngMapHelp : words.pngHelp}
          isOff={isWorking || inSight === 'nothing'}
          onTake={() => void make(takePng)}
        />
        <TakeAwayRow
          name={words.svg}
          help={inSight === 'timeline' ? words.svgHelp : words.noTimeline}
          isOff={isWorking || inSight !== 'timeline'}
          onTake={() => void make(takeSvg)}
        />
      </ul>
      <p role="status" className={parts.status}>
        {message}
      </p>
    </>
  );
}

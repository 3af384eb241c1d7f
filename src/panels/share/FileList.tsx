import { useState } from 'react';
import { EXPORTS, type Export } from '../../export/exports.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { saveFile } from '../../ui/save-file.ts';
import { exportWords } from './export-words.ts';
import { fileName } from './file-names.ts';
import { addressWith } from './page-address.ts';
import parts from './parts.module.css';
import { TakeAwayRow } from './TakeAwayRow.tsx';

interface FileListProps {
  readonly story: Story;
  /** those that are shown now */
  readonly events: readonly EventIndex[];
}

/** The shown events in the formats of other programs. */
export function FileList({ story, events }: FileListProps) {
  const [saved, setSaved] = useState('');
  const words = late.share.takeAway;
  function save(format: Export): void {
    const name = fileName(story.info.title, 'events', format.ending);
    const page = { address: addressWith(''), words: exportWords };
    const [type = format.mimeType] = format.mimeType.split(';');
    saveFile(name, type, format.build(story, events, page));
    setSaved(words.saved(name));
  }
  const isOff = events.length === 0;
  return (
    <>
      <h4>{words.files}</h4>
      <p className={parts.help}>{isOff ? words.noEvents : words.events(events.length)}</p>
      <ul>
        {EXPORTS.map((format) => (
          <TakeAwayRow
            key={format.id}
            name={words.exports[format.id].name}
            help={words.exports[format.id].help}
            isOff={isOff}
            onTake={() => save(format)}
          />
        ))}
      </ul>
      <p role="status" className={parts.status}>
        {saved}
      </p>
    </>
  );
}

import { useState } from 'react';
import type { Story } from '../../model/story.ts';
import type { ViewState } from '../../model/view.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { CopyField } from './CopyField.tsx';
import { FRAME_HEIGHTS_PX, frameSnippet, type FrameHeightPx } from './frame-snippet.ts';
import parts from './parts.module.css';
import { frameLink } from './view-link.ts';

interface FramePartProps {
  readonly story: Story;
  readonly view: ViewState;
}

/** The view as a frame in a page of one's own. */
export function FramePart({ story, view }: FramePartProps) {
  const [heightPx, setHeight] = useState<FrameHeightPx>(480);
  const words = late.share.frame;
  return (
    <section aria-labelledby="share-frame">
      <h3 id="share-frame">{words.title}</h3>
      <RadioRow
        legend={words.height}
        options={FRAME_HEIGHTS_PX.map((px) => ({ value: px, label: words.pixels(px) }))}
        value={heightPx}
        onChange={setHeight}
      />
      <CopyField
        label={words.snippet}
        text={frameSnippet(frameLink(view, story), story.info.title, heightPx)}
        copyLabel={words.copy}
      />
      <p className={parts.help}>{words.help}</p>
      <p className={parts.help}>{words.size(heightPx)}</p>
    </section>
  );
}

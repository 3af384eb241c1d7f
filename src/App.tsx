import type { ParsedStory } from './model/create-story.ts';
import { faultInWords } from './model/fault-words.ts';
import { StoryPage } from './StoryPage.tsx';
import { t } from './ui/messages/messages.ts';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { WholePageNotice } from './ui/WholePageNotice.tsx';

interface AppProps {
  readonly parsed: ParsedStory;
  readonly loadBasemap: () => Promise<unknown>;
}

/** Composition root: the page of a story, or why the story could not be read. */
export function App({ parsed, loadBasemap }: AppProps) {
  if (parsed.readable) {
    return (
      <PanelBoundary sentence={t.app.pageFailed} retry={t.app.retry}>
        <StoryPage story={parsed.story} loadBasemap={loadBasemap} />
      </PanelBoundary>
    );
  }
  return (
    <WholePageNotice
      title={t.app.unreadable}
      help={t.app.unreadableHelp}
      lines={parsed.faults.map(faultInWords)}
    />
  );
}

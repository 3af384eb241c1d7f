import type { ReactNode } from 'react';
import type { Story } from '../../model/story.ts';
import type { AboutNotes } from '../../model/study.ts';
import type { ViewState } from '../../model/view.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { CarefulWords } from './CarefulWords.tsx';
import { KeyList } from './KeyList.tsx';
import { Notes } from './Notes.tsx';
import { OutsideSources } from './OutsideSources.tsx';
import { ReportMistake } from './ReportMistake.tsx';
import { Signs } from './Signs.tsx';
import { StoryFacts } from './StoryFacts.tsx';

/** One part of About under a heading of its own. */
export interface AboutPartContent {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/**
 * What the editors wrote, and what the story itself and the program can tell, in the order of
 * reading; the latter stands also where the editors wrote nothing.
 */
export function aboutParts(
  story: Story,
  view: ViewState,
  notes: AboutNotes | null,
): readonly AboutPartContent[] {
  const [first, ...rest] = (notes?.sections ?? []).map(({ id, title, paragraphs, list }) => ({
    id: `notes-${id}`,
    title,
    content: <Notes paragraphs={paragraphs} list={list} />,
  }));
  const { titles } = late.about;
  return [
    ...(first ? [first] : []),
    { id: 'signs', title: titles.signs, content: <Signs /> },
    ...rest,
    {
      id: 'careful-words',
      title: titles.carefulWords,
      content: <CarefulWords articles={story.articles} hedging={notes?.hedging ?? null} />,
    },
    {
      id: 'outside-sources',
      title: titles.outsideSources,
      content: <OutsideSources events={story.events} />,
    },
    {
      id: 'mistake',
      title: titles.mistake,
      content: <ReportMistake story={story} view={view} contact={notes?.contact ?? null} />,
    },
    { id: 'keys', title: t.app.shortcuts, content: <KeyList /> },
    { id: 'version', title: titles.version, content: <StoryFacts story={story} /> },
  ];
}

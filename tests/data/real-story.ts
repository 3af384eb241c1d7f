import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { readStoryFolder } from '../../scripts/story-plugin.ts';
import { parseStory } from '../../src/model/parse-story.ts';
import type { Story, StoryEvent } from '../../src/model/story.ts';

/** The texts of `data/`, compact, by file name. */
export const files = readStoryFolder(fileURLToPath(new URL('../../data', import.meta.url)));

export const story: Story = read();
export const told = story.events.filter((event) => event.layer === 'story');
export const background = story.events.filter((event) => event.layer === 'background');

/** The names of the 81 entries of the research behind the story. */
export const researchEntries = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(new URL('research-entries.json', import.meta.url), 'utf8')));

export interface Phrase {
  /** which event and which of its texts, e.g. `treaty-signed, summary` */
  readonly where: string;
  readonly text: string;
}

/** Every text of an event that is written by us; titles of outside sources are not. */
export function textsOf(event: StoryEvent): Phrase[] {
  const at = (field: string, text: string | undefined) =>
    text === undefined ? [] : [{ where: `${event.id}, ${field}`, text }];
  return [
    ...at('title', event.title),
    ...at('label', event.label),
    ...at('summary', event.summary),
    ...at('question', event.question),
    ...at('statusWhy', event.statusWhy),
    ...at('date.basis', event.date.basis),
    ...at('date.note', event.date.note),
    ...at('placeBasis', event.placeBasis),
    ...event.reports.flatMap((report) => at(`says of ${report.article}`, report.says)),
    ...event.reports.flatMap(({ article, told: as }) => [
      ...at(`title as ${article} tells it`, as?.title),
      ...at(`label as ${article} tells it`, as?.label),
    ]),
    ...event.origins.flatMap((origin) => at(`origin ${origin.id}`, origin.why)),
    ...event.differences.flatMap((difference) => [
      ...at('difference', difference.about),
      ...Object.entries(difference.versions).flatMap(([letter, text]) =>
        at(`version ${letter}`, text),
      ),
      ...at('assessment', difference.assessment),
    ]),
    ...event.outside.flatMap((source) => at('outside', source.says)),
  ];
}

/** What stands between “ and ” in a text. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(/“([^“”]*)”/g)].map(([, phrase = '']) => phrase);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

/** Those that stand in a list more than once. */
export function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))];
}

function read(): Story {
  const parsed = parseStory(files);
  if (!parsed.readable) throw new Error('The story in data/ cannot be read.');
  return parsed.story;
}

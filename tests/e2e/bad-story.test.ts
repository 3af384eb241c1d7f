import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { counts, titleOf } from './known-events.ts';
import { rewrite, testWith } from './spoilt-story.ts';

const parade = titleOf('day-of-the-sun-parade');
const treaty = titleOf('treaty-signed');

const oneBadRow = testWith((folder) =>
  rewrite(folder, 'events.json', (text) =>
    text.replace(/("id": "day-of-the-sun-parade"[^]*?)"kind": "weapons"/, '$1"kind": "fireworks"'),
  ),
);
const badJson = testWith((folder) =>
  rewrite(folder, 'events.json', (text) => text.replace('"id": "treaty-signed",', '"id" "x"')),
);
const noPlaces = testWith((folder) => rewrite(folder, 'places.json', () => '[]'));
const noStory = testWith((folder) => rm(join(folder, 'story.json')));

describe('an editor made one mistake in a row of events.json', () => {
  oneBadRow('and the build names file, row, field and value', ({ spoilt }) => {
    expect(spoilt.output).toMatch(/events\.json.*day-of-the-sun-parade.*kind.*fireworks/);
  });

  oneBadRow('and the page says so, with details, and shows the good rows', async ({ visit }) => {
    await visit.open();
    const notice = visit.page.getByText(`1 of ${counts.both} events could not be read.`);
    await notice.click();

    await visit.page.getByText(/day-of-the-sun-parade.*kind/).waitFor();
    expect(await visit.shownCount()).toBe(`${counts.story - 1} events`);
    await visit.mark(treaty).waitFor();
    expect(await visit.mark(parade).count()).toBe(0);
  });

  oneBadRow('and the notice goes when it has been read', async ({ visit }) => {
    await visit.open();
    await visit.page.getByRole('button', { name: 'Dismiss' }).click();

    await visit.page.getByText('events could not be read').waitFor({ state: 'detached' });
  });
});

describe('an editor forgot a comma in events.json', () => {
  badJson('and the build names the file and what is wrong with it', ({ spoilt }) => {
    expect(spoilt.output).toMatch(/events\.json.*not valid JSON/);
  });

  badJson(
    'and the page says that the story could not be read, and what to do',
    async ({ visit }) => {
      await visit.open();

      await visit.page.getByRole('heading', { name: 'This story could not be read.' }).waitFor();
      expect(await visit.page.getByText('build the page again').isVisible()).toBe(true);
      expect(await visit.page.getByText(/events\.json/).isVisible()).toBe(true);
    },
  );
});

describe('an editor left the places out', () => {
  noPlaces('and the build names the rows that need them', ({ spoilt }) => {
    expect(spoilt.output).toMatch(/events\.json.*place/);
  });

  noPlaces('and the page says so, with something on it', async ({ visit }) => {
    await visit.open();

    expect(await visit.page.getByRole('main').innerText()).not.toBe('');
    await visit.page
      .getByText(/could not be read/)
      .first()
      .waitFor();
  });
});

describe('an editor lost story.json', () => {
  noStory('and the build says that it is missing', ({ spoilt }) => {
    expect(spoilt.output).toMatch(/story\.json.*missing/);
  });

  noStory('and the page says so too, and what to do', async ({ visit }) => {
    await visit.open();

    await visit.page.getByRole('heading', { name: 'This story could not be read.' }).waitFor();
    expect(await visit.page.getByText(/story\.json.*missing/).isVisible()).toBe(true);
  });
});

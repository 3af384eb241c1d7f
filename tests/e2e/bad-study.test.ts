import { describe, expect } from 'vitest';
import { counts } from './known-events.ts';
import { rewrite, testWith } from './spoilt-story.ts';

const lostEvent = testWith(async (folder) => {
  await rewrite(folder, 'claims.json', (text) =>
    text.replace(/"event": "[a-z0-9-]+"/, '"event": "atlantis-sinks"'),
  );
  await rewrite(folder, 'exercises.json', (text) =>
    text.replace(
      /"words": \{[^}]*"text": "[^"]*"/,
      '"words": { "article": "A", "text": "never printed"',
    ),
  );
});
const lostStep = testWith(async (folder) => {
  await rewrite(folder, 'chapters.json', (text) =>
    text.replace('event=rail-movement-khabarovsk-primorye', 'event=atlantis-sinks'),
  );
});
const noStudy = testWith(async (folder) => {
  for (const file of ['claims.json', 'lineage.json', 'exercises.json'])
    await rewrite(folder, file, () => '[]');
});

describe('an editor’s claim points at no event, and a question at words that nobody printed', () => {
  lostEvent('and the build names file, row, field and value of both', ({ spoilt }) => {
    expect(spoilt.output).toMatch(
      /claims\.json, row 1 .*event: points at no event.*atlantis-sinks/,
    );
    expect(spoilt.output).toMatch(/exercises\.json, row \d.*words\.text.*never printed/);
  });

  lostEvent('and the page says so, with details', async ({ visit }) => {
    await visit.open();
    await visit.page.getByText('2 faults were found in the story’s files.').click();

    await visit.page.getByText(/claims\.json.*atlantis-sinks/).waitFor();
    expect(await visit.shownCount()).toBe(`${counts.story} events`);
  });

  lostEvent('and the other claims and questions are there', async ({ visit }) => {
    await visit.open();
    await visit.goToView('Compare sources');
    await visit.page.getByRole('table').first().waitFor();
    await visit.goToView('Practise');

    await visit.page.getByRole('button', { name: /^Fact, claim or prediction/ }).waitFor();
  });
});

describe('a step points at an event that is not there', () => {
  lostStep('and the build names it', ({ spoilt }) => {
    expect(spoilt.output).toMatch(/chapters\.json, row 1 .*steps\.1\.view.*atlantis-sinks/);
  });

  lostStep(
    'and the step is told with its chapter’s map; the console says why',
    async ({ visit }) => {
      const warnings: string[] = [];
      visit.page.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text());
      });
      await visit.open('v=1&mode=story&step=troops-to-the-border.2');
      const panel = visit.page.getByRole('region', { name: 'Story' });

      await panel.getByText('This step points at something that is not in this version.').waitFor();
      expect(warnings.join()).toMatch(/troops-to-the-border.*step 2.*not in this version/);
      expect(await visit.map.getByRole('option', { selected: true }).count()).toBe(0);
      await panel.getByRole('button', { name: /^Next/ }).click();
      await panel.getByText('step 3 of').waitFor();
    },
  );
});

describe('a story has no claims, no lineage and no exercises', () => {
  noStudy.for(['v=1&mode=compare', 'v=1&mode=compare&accounts=lineage', 'v=1&mode=practise'])(
    'and %s says so in a sentence',
    async (fragment, { visit }) => {
      await visit.open(fragment);

      await visit.page.getByText(/^This story (brings no|does not say)/).waitFor();
    },
  );
});

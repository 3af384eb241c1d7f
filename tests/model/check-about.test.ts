import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { withFile } from '../fixtures/changed-files.ts';
import { smallStoryFiles } from '../fixtures/small-story.ts';

const GOOD = {
  sections: [{ id: 'dates', title: 'Dates', paragraphs: ['We look.'], list: [] }],
  hedging: { method: 'We count.', words: ['may'], limits: 'It cannot read.' },
  contact: null,
};

function checkAbout(about: unknown) {
  const files = smallStoryFiles();
  const checked = checkStory(files);
  if (!checked.readable) throw new Error(JSON.stringify(checked.faults));
  const all = about === undefined ? files : withFile(files, 'about.json', about);
  const { study, faults } = checkStudy(all, checked);
  return { about: study.about, faults: faults.filter((fault) => fault.file === 'about.json') };
}

describe('about.json', () => {
  it('is read as it is', () => {
    expect(checkAbout(GOOD)).toEqual({ about: GOOD, faults: [] });
  });

  it('may be missing', () => {
    expect(checkAbout(undefined)).toEqual({ about: null, faults: [] });
  });

  it.each(['https://school.example/mistakes', 'mailto:news@school.example'])(
    'may name %s for reports',
    (contact) => {
      expect(checkAbout({ ...GOOD, contact }).about?.contact).toBe(contact);
    },
  );

  it.each([
    ['a contact that is no address', { contact: 'the library' }, 'contact'],
    ['a section without a title', { sections: [{ ...GOOD.sections[0], title: '' }] }, 'sections'],
    ['an empty word to count', { hedging: { ...GOOD.hedging, words: [''] } }, 'hedging'],
    ['a field that does not exist', { colour: 'blue' }, ''],
  ])('with %s is left out, and the fault is named', (_, change, field) => {
    const { about, faults } = checkAbout({ ...GOOD, ...change });

    expect(about).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.field ?? '').toContain(field);
  });
});

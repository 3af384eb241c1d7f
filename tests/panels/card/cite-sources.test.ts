import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { ADDRESS, sourcesWith } from './made-sources.ts';

const printed = (edtf: string, fits: boolean) => {
  const when = parseEdtf(edtf);
  return {
    printedDate: { text: 'Thu, 20 Apr', edtf, fits, why: 'It is the date of the page.' },
    printedWhen: when.ok ? when.value : null,
  };
};

describe('what is cited with an event', () => {
  it('is its own page with title, story, version, address and day, then each article that tells it', () => {
    const [page, ...articles] = sourcesWith({});

    expect(page).toMatchObject({
      title: 'The event ferry',
      site: 'A small story',
      version: '1',
      url: ADDRESS,
      accessed: { year: 2026, month: 11, day: 24 },
    });
    expect(articles.map((source) => source.site)).toEqual(['chinanews.net']);
  });
});

describe('an article', () => {
  it('is dated by a printed date that fits', () => {
    const [, article] = sourcesWith(printed('2017-04-20', true));

    expect(article?.issued).toEqual({ year: 2017, month: 4, day: 20 });
  });

  it('is never dated by a printed date that does not fit; the note says why', () => {
    const [, article] = sourcesWith(printed('2022-09-28', false));

    expect(article?.issued).toBeNull();
    expect(article?.note).toContain(
      'The printed date “Thu, 20 Apr” does not fit. It is the date of the page.',
    );
  });

  it('is never dated by when it was likely written; the note says that', () => {
    const [, article] = sourcesWith({ printedDate: null, printedWhen: null });

    expect(article?.issued).toBeNull();
    expect(article?.note).toContain('No date is printed. Likely written: 20 to 22 April 2017.');
  });

  it.each(['2017-04-20~', '2017-04-20/2017-04-22'])('is not dated by the vague date %s', (edtf) => {
    const [, article] = sourcesWith(printed(edtf, true));

    expect(article?.issued).toBeNull();
  });

  it.each([
    ['Not printed in the file; identified from an online copy.', false],
    ['Printed at the head of the page.', true],
  ])('whose publisher is “%s” has a printed site: %s', (basis, isPrinted) => {
    const [, article] = sourcesWith({ publisher: { name: 'Harbour News', basis } });

    expect(article?.isSitePrinted).toBe(isPrinted);
  });
});

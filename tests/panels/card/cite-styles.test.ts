import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { apaLine } from '../../../src/model/cite-apa.ts';
import { chicagoEntry, chicagoNote } from '../../../src/model/cite-chicago.ts';
import { mlaLine } from '../../../src/model/cite-mla.ts';
import { lineText, type CiteLine, type CiteSource } from '../../../src/model/cite-source.ts';
import { cslItem } from '../../../src/model/csl-item.ts';
import { citeSources } from '../../../src/panels/card/cite-sources.ts';
import { story, told } from '../../data/real-story.ts';
import { ADDRESS, BARE, FULL, TODAY } from './made-sources.ts';

// Adds its formats to the library.
await import('@citation-js/plugin-csl');

const NO_TITLE: CiteSource = { ...BARE, title: null };
const NO_URL: CiteSource = { ...BARE, url: null };
const PAGE: CiteSource = {
  ...FULL,
  author: null,
  title: 'Articles report “noticed” trains',
  site: 'A small story',
  version: '2',
  issued: null,
  url: ADDRESS,
};

function asHtml(line: CiteLine): string {
  return line
    .map((part) => (typeof part === 'string' ? escaped(part) : `<i>${escaped(part.italic)}</i>`))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&#38;');
}

/** The library's APA line for one source. */
function measured(source: CiteSource): string {
  const html = new Cite([cslItem(source)]).format('bibliography', {
    template: 'apa',
    lang: 'en-US',
    format: 'html',
  });
  return html.replaceAll(/\s*<\/?div[^>]*>\s*/g, '');
}

/** Our line without what we do differently on purpose: we name a version, and slant no description. */
function withoutKnownDifferences(line: string, { version, title, description }: CiteSource) {
  const unversioned = version === null ? line : line.replace(` (Version ${version})`, '');
  const described = `[${description}]`;
  return title === null ? unversioned.replace(described, `<i>${described}</i>`) : unversioned;
}

const everySource = told.flatMap((event) => citeSources(story, event, ADDRESS, TODAY));
const bySource = [...new Map(everySource.map((source) => [source.key, source])).values()];

describe('an APA line', () => {
  it.each([
    ['with all that can be printed', FULL],
    ['without an author', { ...FULL, author: null }],
    ['without a date', { ...FULL, issued: null }],
    ['with a month only', { ...FULL, issued: { year: 2017, month: 4 } }],
    ['with a year only', { ...FULL, issued: { year: 2017 } }],
    ['without an address', NO_URL],
    ['without a headline', NO_TITLE],
    ['of a title that asks', { ...BARE, title: 'Did it leave?' }],
    ['of a signed title that asks', { ...FULL, title: 'Did it leave?' }],
    ['of an author with a double name', { ...FULL, author: 'Ann Jean-Luc Brown' }],
    ['of an author with one name', { ...FULL, author: 'Reporters' }],
    ['of an event’s page', PAGE],
    ...bySource.map((source) => [`of ${source.key}`, source] as const),
  ] as const)('%s equals the library’s', (_, source) => {
    const ours = withoutKnownDifferences(asHtml(apaLine(source)), source);

    // In lower case: the library gives capitals to the names of sites.
    expect(ours.toLowerCase()).toBe(measured(source).toLowerCase());
  });

  it('keeps the capitals of a site’s name, and names the version of a story', () => {
    expect(lineText(apaLine({ ...BARE, site: 'chinanews.net' }))).toContain('chinanews.net');
    expect(lineText(apaLine(PAGE))).toContain('A small story (Version 2).');
  });

  it('puts a description between brackets where there is no headline', () => {
    expect(lineText(apaLine(NO_TITLE))).toBe(
      '[News article without headline]. (n.d.). Harbour News. Retrieved November 24, 2026, from https://harbour.example/ferry',
    );
  });
});

describe('an MLA line', () => {
  it.each([
    [
      'has author, title, site, day, address and day of access',
      FULL,
      'Alam, M M. “Ferry leaves at dawn.” Harbour News, 20 Apr. 2017, https://harbour.example/ferry. Accessed 24 Nov. 2026.',
    ],
    [
      'starts with the title and puts a site that is not printed between brackets',
      BARE,
      '“Ferry leaves at dawn.” [Harbour News], https://harbour.example/ferry. Accessed 24 Nov. 2026.',
    ],
    [
      'describes what has no headline, without quotation marks',
      NO_TITLE,
      'News article without headline. [Harbour News], https://harbour.example/ferry. Accessed 24 Nov. 2026.',
    ],
    [
      'ends with the site where there is no address',
      NO_URL,
      '“Ferry leaves at dawn.” [Harbour News].',
    ],
    [
      'names the version of a story, and makes quotation marks inside a title single',
      PAGE,
      '“Articles report ‘noticed’ trains.” A small story, version 2, https://school.example/tumen/#v=1&event=ferry. Accessed 24 Nov. 2026.',
    ],
    [
      'ends inside a quotation that ends the title',
      { ...NO_URL, title: 'A ‘strike’ and a “parade”' },
      '“A ‘strike’ and a ‘parade.’” [Harbour News].',
    ],
    [
      'has no full stop after a question mark',
      { ...NO_URL, title: 'Did it leave?' },
      '“Did it leave?” [Harbour News].',
    ],
  ] as const)('%s', (_, source, expected) => {
    expect(lineText(mlaLine(source))).toBe(expected);
  });

  it('sets the site in italics', () => {
    expect(mlaLine(FULL)).toContainEqual({ italic: 'Harbour News' });
  });

  it('does not shorten May', () => {
    expect(lineText(mlaLine({ ...FULL, issued: { year: 2017, month: 5, day: 2 } }))).toContain(
      ', 2 May 2017,',
    );
  });
});

describe('a Chicago note and its entry in the bibliography', () => {
  it.each([
    [
      'have author, title, site, day and address',
      FULL,
      'M M Alam, “Ferry leaves at dawn,” Harbour News, April 20, 2017, https://harbour.example/ferry.',
      'Alam, M M. “Ferry leaves at dawn.” Harbour News. April 20, 2017. https://harbour.example/ferry.',
    ],
    [
      'give the day of access where no date is printed',
      BARE,
      '“Ferry leaves at dawn,” [Harbour News], accessed November 24, 2026, https://harbour.example/ferry.',
      '“Ferry leaves at dawn.” [Harbour News]. Accessed November 24, 2026. https://harbour.example/ferry.',
    ],
    [
      'describe what has no headline, without quotation marks',
      NO_TITLE,
      'News article without headline, [Harbour News], accessed November 24, 2026, https://harbour.example/ferry.',
      'News article without headline. [Harbour News]. Accessed November 24, 2026. https://harbour.example/ferry.',
    ],
    [
      'say n.d. where no address is known either',
      NO_URL,
      '“Ferry leaves at dawn,” [Harbour News], n.d.',
      '“Ferry leaves at dawn.” [Harbour News]. n.d.',
    ],
    [
      'name the version of a story',
      PAGE,
      '“Articles report ‘noticed’ trains,” A small story, version 2, accessed November 24, 2026, https://school.example/tumen/#v=1&event=ferry.',
      '“Articles report ‘noticed’ trains.” A small story. Version 2. Accessed November 24, 2026. https://school.example/tumen/#v=1&event=ferry.',
    ],
  ] as const)('%s', (_, source, note, entry) => {
    expect(lineText(chicagoNote(source))).toBe(note);
    expect(lineText(chicagoEntry(source))).toBe(entry);
  });
});

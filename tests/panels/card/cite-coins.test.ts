import { expect, test } from 'vitest';
import { coinsTitle } from '../../../src/model/cite-coins.ts';
import { BARE, FULL } from './made-sources.ts';

const fieldsOf = (title: string) => Object.fromEntries(new URLSearchParams(title));

test('a reference manager reads title, site, author, day and address of a source', () => {
  expect(fieldsOf(coinsTitle(FULL))).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'webpage',
    'rft.title': 'Ferry leaves at dawn',
    'rft.source': 'Harbour News',
    'rft.au': 'Alam, M M',
    'rft.date': '2017-04-20',
    'rft.identifier': 'https://harbour.example/ferry',
  });
});

test('it reads no author and no date where none is printed, and why', () => {
  const fields = fieldsOf(coinsTitle(BARE));

  expect(Object.keys(fields)).not.toContain('rft.au');
  expect(Object.keys(fields)).not.toContain('rft.date');
  expect(fields['rft.description']).toBe(BARE.note);
});

test('it reads a description between brackets where there is no headline', () => {
  expect(fieldsOf(coinsTitle({ ...BARE, title: null }))['rft.title']).toBe(
    '[News article without headline]',
  );
});

test('signs that mean something in an address survive', () => {
  const title = 'Ferry & train + 100 % = “late”; #1?';

  expect(fieldsOf(coinsTitle({ ...FULL, title }))['rft.title']).toBe(title);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { fitsQrCode, QrCode } from '../../src/ui/QrCode.tsx';

const draw = (text: string) => renderToStaticMarkup(<QrCode text={text} label="A code" />);

describe('a text for a code', () => {
  test('that fits can be drawn, up to the longest', () => {
    const longest = 'x'.repeat(2331);

    expect(fitsQrCode(longest)).toBe(true);
    expect(draw(longest)).toContain('<path');
  });

  test('that is a letter longer does not fit', () => {
    expect(fitsQrCode('x'.repeat(2332))).toBe(false);
  });

  test('is counted in bytes, as the code counts it', () => {
    expect(fitsQrCode('я'.repeat(1200))).toBe(false);
  });
});

test('a code says where it leads', () => {
  expect(draw('https://school.example/')).toContain('aria-label="A code"');
});

test('a code has its quiet zone of four modules', () => {
  const [, modules = ''] = /<path[^>]*d="(M\d[^"]*)"[^>]*><\/path><\/svg>/.exec(draw('abc')) ?? [];
  const corners = [...modules.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  expect(Math.min(...corners.flat())).toBe(4);
});

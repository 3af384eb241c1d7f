/**
 * The page's own fonts as rules with the files inside, as far as the characters of a text need them. A
 * file that cannot be fetched is left out: the system's font takes its place.
 */
export async function fontFaces(text: string): Promise<string> {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const rules = [...document.styleSheets].flatMap(fontRules);
  const needed = rules.filter((rule) =>
    covers(rule.style.getPropertyValue('unicode-range'), characters),
  );
  const withFiles = await Promise.all(needed.map(withFile));
  return withFiles.filter((rule) => rule !== null).join('\n');
}

function fontRules(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // Another site's style sheet, added by an extension of the browser.
    return [];
  }
}

/** Whether a range such as `U+0000-00FF, U+0131` holds one of the characters; an empty one holds all. */
function covers(range: string, characters: ReadonlySet<number>): boolean {
  if (range.trim() === '') return true;
  return range.split(',').some((part) => {
    const [first = 0, last = first] = part
      .replace(/u\+/i, '')
      .split('-')
      .map((end) => parseInt(end, 16));
    return [...characters].some((character) => character >= first && character <= last);
  });
}

async function withFile(rule: CSSFontFaceRule): Promise<string | null> {
  const src = rule.style.getPropertyValue('src');
  const [, file] = /url\(["']?([^"')]+)["']?\)/.exec(src) ?? [];
  if (file === undefined) return null;
  const address = new URL(file, rule.parentStyleSheet?.href ?? document.baseURI);
  if (address.origin !== location.origin && address.protocol !== 'data:') return null;
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const { style } = rule;
    const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range']
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(';');
    return `@font-face{${kept};src:url("${asDataUrl(await response.arrayBuffer())}") format("woff2")}`;
  } catch {
    return null;
  }
}

function asDataUrl(file: ArrayBuffer): string {
  const bytes = Array.from(new Uint8Array(file), (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(bytes)}`;
}

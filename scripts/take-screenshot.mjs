// @ts-check
/** Takes the README's pictures of the built page: `npm run build && node scripts/take-screenshot.mjs`. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserArguments } from './browser-arguments.mjs';
import { findBrowser } from './find-browser.mjs';
import { serveFolder } from './static-server.mjs';

/** Picture, what it shows, and words that are there once it is drawn. */
const PICTURES = [
  ['explore.png', 'event=rail-movement-khabarovsk-primorye', 'Base map: Natural Earth'],
  ['compare.png', 'mode=compare&claim=putin-sent-troops', 'Our reading:'],
  ['story.png', 'mode=story&step=troops-to-the-border.2', 'step 2 of'],
];

const server = await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)), {
  firstPort: 0,
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments(),
  ...(executablePath ? { executablePath } : {}),
});
try {
  for (const [name = '', view = '', words = ''] of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.address}#v=1&${view}`);
    await page.getByText(words).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const path = fileURLToPath(new URL(`../data/${name}`, import.meta.url));
    await page.screenshot({ path });
    console.log(`Written: ${path}`);
  }
} finally {
  await browser.close();
  await server.close();
}

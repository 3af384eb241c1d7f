// @ts-check
/** Takes the README's picture of the built page: `npm run build && node scripts/take-screenshot.mjs`. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserArguments } from './browser-arguments.mjs';
import { findBrowser } from './find-browser.mjs';
import { serveFolder } from './static-server.mjs';

const VIEW = '#v=1&event=rail-movement-khabarovsk-primorye';
const picture = fileURLToPath(new URL('../data/explore.png', import.meta.url));

const server = await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)), {
  firstPort: 0,
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments(),
  ...(executablePath ? { executablePath } : {}),
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(server.address + VIEW);
  await page.getByText('Base map: Natural Earth').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: picture });
  console.log(`Written: ${picture}`);
} finally {
  await browser.close();
  await server.close();
}

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments } from './scripts/browser-arguments.mjs';
import { findBrowser } from './scripts/find-browser.mjs';

// West of Greenwich on purpose: a day read in local time shows as the day before.
const timeZone = 'America/Los_Angeles';
process.env['TZ'] = timeZone;

const elsewhere = ['tests/browser/**', 'tests/e2e/**', 'tests/bench/**'];
const browserPath = findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          allowOnly: false,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: elsewhere,
          sequence: { shuffle: true },
        },
      },
      {
        extends: './vite.config.ts',
        // Named beforehand: a package that Vite finds during the run reloads the page under a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'd3',
            'geojson-vt',
            'jsqr',
            'leaflet',
            'modern-screenshot',
            'react-leaflet',
            'topojson-client',
            'uqr',
            'zod/mini',
            'zustand',
            'zustand/vanilla',
          ],
        },
        test: {
          name: 'browser',
          allowOnly: false,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: browserArguments(),
                ...(browserPath ? { executablePath: browserPath } : {}),
              },
              contextOptions: { timezoneId: timeZone, locale: 'en-GB' },
            }),
            instances: [{ browser: 'chromium' }],
            api: { host: '127.0.0.1' },
          },
        },
      },
      {
        test: {
          name: 'e2e',
          allowOnly: false,
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve-built-page.ts'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 8000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { d3WithoutTransitions } from './scripts/d3-without-transitions.ts';
import { storyPlugin } from './scripts/story-plugin.ts';

const storyFolder = process.env['STORY'] ?? fileURLToPath(new URL('data', import.meta.url));

export default defineConfig(({ command }) => ({
  base: './',
  plugins: [react(), storyPlugin(storyFolder), d3WithoutTransitions()],
  json: { stringify: true },
  // Short class names: they stand in the scripts and in the style sheets of the first load.
  ...(command === 'build' ? { css: { modules: { generateScopedName: 't[hash:base64:5]' } } } : {}),
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    // The size budget weighs the page; `npm start` need not warn about one file.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
  },
}));

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { storyPlugin } from './scripts/story-plugin.ts';

const storyFolder = process.env['STORY'] ?? new URL('data', import.meta.url).pathname;

export default defineConfig({
  base: './',
  plugins: [react(), storyPlugin(storyFolder)],
  json: { stringify: true },
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

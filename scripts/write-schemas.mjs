// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// Node 20 reads no TypeScript; Vite does.
const vite = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  appType: 'custom',
  server: { middlewareMode: true },
  optimizeDeps: { noDiscovery: true },
});
const folder = new URL('../data/schema/', import.meta.url);
try {
  const { storySchemas } = await vite.ssrLoadModule('/scripts/story-schemas.ts');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of storySchemas()) writeFileSync(new URL(name, folder), text);
} finally {
  await vite.close();
}

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  json: { stringify: true },
  server: { host: '127.0.0.1' },
  build: { target: 'es2022', manifest: true },
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './build/inline-documents.js';
import { themeVariables } from './build/theme-variables.js';

const api = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [inlineDocuments(), themeVariables(), react()],
  resolve: {
    alias: {
      // The source, so that the browser gets only the functions the screens use.
      '@vertrouwensbasis/domain': fileURLToPath(
        new URL('../../libs/domain/src/index.ts', import.meta.url),
      ),
    },
  },
  build: {
    target: 'es2023',
    // The content security policy allows no data: scripts; small files stay files.
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
  server: {
    port: 5173,
    strictPort: true,
    // One origin for the browser, as in production.
    proxy: {
      '/graphql': api,
      '/files': api,
      '/healthz': api,
      '/readyz': api,
    },
  },
});

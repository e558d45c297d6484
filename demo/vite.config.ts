import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** The chat library's style sheet loads three fonts from the network; the demo loads nothing. */
function withoutRemoteFonts(): Plugin {
  return {
    name: 'without-remote-fonts',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith('.css')
        ? code.replaceAll(/@font-face\s*\{[^}]*https?:[^}]*\}/g, '')
        : null;
    },
  };
}

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  base: './',
  plugins: [withoutRemoteFonts()],
  // The library's `browser` file is one closed bundle; its modules can be shaken.
  resolve: { mainFields: ['module', 'main'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: { outDir: '../.output/demo', emptyOutDir: true, target: 'es2023', modulePreload: false },
});

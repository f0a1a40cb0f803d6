import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { MDX_COMPONENTS } from './src/bank/mdx-components.ts';
import { mdxOptions } from './src/markdown/mdx.ts';
import { kopilka } from './src/site/integration.ts';

export default defineConfig({
  outDir: process.env.KOPILKA_OUT ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // One style sheet for the whole site: it is loaded once and then comes from the browser's cache.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // Pictures of contributors are converted by src/site/pictures.ts, once and by digest.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [kopilka(), mdx({ processor: satteri(mdxOptions({ components: MDX_COMPONENTS })), syntaxHighlight: false })],
});

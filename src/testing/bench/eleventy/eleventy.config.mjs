import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const PER_PAGE = 30;
const FEED = 30;
const SECTIONS = { materials: 'Материалы', webinars: 'Вебинары', recommendations: 'Рекомендации' };
const FACETS = {
  subjects: ['Предметы', 'subjects'],
  grades: ['Классы', 'grades'],
  type: ['Виды', 'material-types'],
  themes: ['Темы', 'themes'],
};

/** The bank as a user of Eleventy would build it: Nunjucks as in its starter, collections made once, one template per sort of page. */
export default function configure(eleventyConfig) {
  const read = (file) => parse(readFileSync(new URL(`./vocabularies/${file}.yaml`, import.meta.url), 'utf8')).items;
  const names = Object.fromEntries(
    Object.entries(FACETS).map(([facet, [, file]]) => [facet, Object.fromEntries(read(file).map(({ id, name }) => [id, name]))]),
  );
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.addGlobalData('siteTitle', 'Банк опыта');
  eleventyConfig.addGlobalData('siteUrl', 'https://bank.example');
  eleventyConfig.addGlobalData('names', names);
  eleventyConfig.addPassthroughCopy({ 'pages/style.css': 'style.css' });
  // Eleventy lets raw HTML pass by default; markdown-it refuses dangerous addresses by itself.
  eleventyConfig.amendLibrary('md', (library) => library.set({ html: false }));
  const days = new Intl.DateTimeFormat('ru', { timeZone: 'UTC' });
  eleventyConfig.addFilter('day', (value) => days.format(new Date(value)));
  eleventyConfig.addFilter('isoDay', (value) => new Date(value).toUTCString());

  const newest = (items) => items.toSorted((a, b) => new Date(b.data.published ?? 0) - new Date(a.data.published ?? 0));
  let all;
  const listsOf = (api) =>
    (all ??= (() => {
      const groups = [];
      for (const [section, title] of Object.entries(SECTIONS)) {
        const own = newest(api.getFilteredByTag(section));
        const years = Map.groupBy(own, ({ data }) => data.year);
        groups.push({ url: `/${section}/`, title, items: own, below: [...years.keys()].sort() });
        for (const [year, items] of years) groups.push({ url: `/${section}/${year}/`, title: year, items, below: [] });
      }
      const whole = newest(Object.keys(SECTIONS).flatMap((section) => api.getFilteredByTag(section)));
      groups.push({ url: '/', title: 'Банк опыта', items: whole, below: [], isHome: true });
      for (const facet of Object.keys(FACETS)) {
        const byId = new Map();
        for (const item of whole) {
          for (const id of [item.data[facet] ?? []].flat()) {
            if (!byId.has(id)) byId.set(id, []);
            byId.get(id).push(item);
          }
        }
        for (const [id, items] of byId) groups.push({ facet, id, url: `/${facet}/${id}/`, title: names[facet][id], items, below: [] });
      }
      return groups;
    })());
  eleventyConfig.on('eleventy.before', () => void (all = undefined));

  // A page of a list is a thing to be paged over: Eleventy's own way to page within each tag.
  eleventyConfig.addCollection('listPages', (api) =>
    listsOf(api).flatMap(({ isHome, url, title, items, below }) => {
      if (isHome) return [];
      const total = Math.max(1, Math.ceil(items.length / PER_PAGE));
      const at = (page) => (page < 1 || page > total ? undefined : page === 1 ? url : `${url}page/${page}/`);
      return Array.from({ length: total }, (_, index) => ({
        ...{ url, title, below: index === 0 ? below : [], address: at(index + 1), number: index + 1, total },
        ...{ previous: at(index), next: at(index + 2), items: items.slice(index * PER_PAGE, (index + 1) * PER_PAGE) },
      }));
    }),
  );
  eleventyConfig.addCollection('feeds', (api) => listsOf(api).map(({ items, ...group }) => ({ ...group, items: items.slice(0, FEED) })));
  eleventyConfig.addCollection('facets', (api) =>
    Object.entries(FACETS).map(([facet, [title]]) => ({
      ...{ facet, title },
      values: listsOf(api)
        .filter((group) => group.facet === facet)
        .map(({ url, title: name, items }) => ({ url, name, count: items.length }))
        .sort((a, b) => a.name.localeCompare(b.name, 'ru')),
    })),
  );
  eleventyConfig.addCollection('newest', (api) => newest(api.getFilteredByTag('materials')).slice(0, 12));

  return { dir: { input: '.', includes: '_includes' }, htmlTemplateEngine: 'njk', markdownTemplateEngine: false };
}

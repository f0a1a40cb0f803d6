import { readdirSync, readFileSync } from 'node:fs';
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

/** What a card names besides, with its vocabulary. */
const NAMED = { audiences: ['', 'audiences'], municipality: ['', 'municipalities'] };

/**
 * The bank as a user of Eleventy would build it: Nunjucks as in its starter, the addresses that Eleventy gives of itself, collections made once, one
 * template per sort of page, no computed data.
 */
export default function configure(eleventyConfig) {
  const read = (file) => parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const names = Object.fromEntries(
    Object.entries({ ...FACETS, ...NAMED }).map(([key, [, file]]) => [
      key,
      Object.fromEntries(read(`./vocabularies/${file}.yaml`).items.map(({ id, name }) => [id, name])),
    ]),
  );
  const people = new Map(
    readdirSync(new URL('./people', import.meta.url)).map((file) => {
      const { surname, name, patronymic } = read(`./people/${file}`);
      return [file.replace('.yaml', ''), `${surname} ${name} ${patronymic}`];
    }),
  );
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.addGlobalData('siteTitle', 'Банк опыта');
  eleventyConfig.addGlobalData('siteUrl', 'https://bank.example');
  // Filters and not global data, which Eleventy merges into the data of each page.
  eleventyConfig.addFilter('nameIn', (id, vocabulary) => names[vocabulary][id]);
  eleventyConfig.addFilter('personName', (id) => people.get(id));
  eleventyConfig.addPassthroughCopy({ 'pages/style.css': 'style.css' });
  eleventyConfig.addPassthroughCopy('materials/*/*/*.docx');
  eleventyConfig.addPassthroughCopy('webinars/*/*/*.{txt,mp3}');
  // Eleventy lets raw HTML pass by default; markdown-it refuses dangerous addresses by itself.
  eleventyConfig.amendLibrary('md', (library) => library.set({ html: false }));
  const days = new Intl.DateTimeFormat('ru', { timeZone: 'UTC' });
  eleventyConfig.addFilter('day', (value) => days.format(new Date(value)));
  eleventyConfig.addFilter('isoDay', (value) => new Date(value).toUTCString());
  eleventyConfig.addFilter('w3cDay', (value) => new Date(value).toISOString());
  const yearOf = (url) => url.split('/')[2];
  eleventyConfig.addFilter('yearOf', yearOf);

  const newest = (items) => items.toSorted((a, b) => b.data.published - a.data.published);
  let all;
  const listsOf = (api) =>
    (all ??= (() => {
      const groups = [];
      for (const [section, title] of Object.entries(SECTIONS)) {
        const own = newest(api.getFilteredByTag(section));
        const years = Map.groupBy(own, ({ url }) => yearOf(url));
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
  eleventyConfig.addCollection('works', (api) =>
    Object.fromEntries(api.getFilteredByTag('materials').map((item) => [item.url.split('/').at(-2), item])),
  );
  eleventyConfig.addCollection('newest', (api) => newest(api.getFilteredByTag('materials')).slice(0, 12));

  return { dir: { input: '.' }, templateFormats: ['md', 'njk'], markdownTemplateEngine: false };
}

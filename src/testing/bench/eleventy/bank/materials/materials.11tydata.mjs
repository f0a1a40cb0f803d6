export default {
  layout: 'entry.njk',
  tags: ['materials'],
  feed: '/materials/',
  eleventyComputed: {
    year: ({ page }) => page.filePathStem.split('/')[3],
    permalink: ({ page }) => `/materials/${page.filePathStem.split('/').slice(3, 5).join('/')}/`,
  },
};

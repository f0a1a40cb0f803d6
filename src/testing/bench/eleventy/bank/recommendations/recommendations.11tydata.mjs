export default {
  layout: 'entry.njk',
  tags: ['recommendations'],
  feed: '/recommendations/',
  eleventyComputed: {
    year: ({ page }) => page.filePathStem.split('/')[3],
    permalink: ({ page }) => `/recommendations/${page.filePathStem.split('/').slice(3, 5).join('/')}/`,
  },
};

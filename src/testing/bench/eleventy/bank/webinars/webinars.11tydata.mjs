export default {
  layout: 'entry.njk',
  tags: ['webinars'],
  feed: '/webinars/',
  eleventyComputed: {
    year: ({ page }) => page.filePathStem.split('/')[3],
    permalink: ({ page }) => `/webinars/${page.filePathStem.split('/').slice(3, 5).join('/')}/`,
  },
};

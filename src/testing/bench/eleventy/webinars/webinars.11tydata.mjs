export default { layout: 'entry.njk', tags: ['webinars'] };

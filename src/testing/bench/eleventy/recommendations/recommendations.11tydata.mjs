export default { layout: 'entry.njk', tags: ['recommendations'] };

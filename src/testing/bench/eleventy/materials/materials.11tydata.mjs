export default { layout: 'entry.njk', tags: ['materials'] };

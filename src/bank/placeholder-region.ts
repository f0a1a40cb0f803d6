/** The id that only the stand-in has. */
export const PLACEHOLDER_ID = 'placeholder';

/** A stand-in for a broken `region.yaml`: rules can still judge the other files, and nothing is built from it. */
export const placeholderRegion = {
  id: PLACEHOLDER_ID,
  name: '—',
  name_gen: '—',
  name_prep: '—',
  city: '—',
  site: 'https://example.ru/',
  time_zone: 'Europe/Moscow',
  bank: { title: '—', short: '—', tagline: '—' },
  association: { name: '—', short: '—', unit: 'rumo' },
  institution: 'institution',
  ministry: 'ministry',
  owner: { name: '—', address: 'unknown', email: 'unknown', phone: 'unknown', inn: 'unknown', ogrn: 'unknown' },
  privacy_policy: 'unknown',
  terms: {},
  review: { criteria: 'none' },
  licence: { default: 'none', term: 'unlimited', territory: '—' },
};

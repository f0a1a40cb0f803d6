import type { Bank, Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import { extractOf } from '../extracts.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Unit } from '../model/unit.ts';
import { fullName } from '../people.ts';
import { relationsOf } from '../relations.ts';
import { shownPeople } from '../shown-people.ts';
import { urls } from '../urls.ts';
import { fact, facts, type FactView, type Said } from '../views/fact.ts';
import { hasSection, makerHref } from '../sections.ts';
import type { Link } from '../views/frame.ts';
import { listText } from '../../text/lists.ts';
import { peopleText } from '../../text/people.ts';
import { formatDate, formatDateOf } from '../../text/format.ts';
import { newestOf, type CountedLink, type LinkGroup, type List } from './list.ts';

const names = peopleText.facts;
const collator = new Intl.Collator('ru');

/** Returns the lists of authors and organisations, and the works of each organisation; an author only while the consent holds, on a page of their own (`views/portfolio.ts`). */
export function makerLists(catalogue: Catalogue): List[] {
  const { bank } = catalogue;
  const people = shownPeople(catalogue);
  const organisations = hasSection('organisation', bank) ? [...bank.entries.organisation.values()] : [];
  return [
    ...(people.length > 0 ? [peopleList(people, catalogue)] : []),
    ...(organisations.length > 0
      ? [organisationsList(organisations, catalogue), ...organisations.map((entry) => organisationList(entry, catalogue))]
      : []),
  ];
}

function peopleList(people: readonly Entry<Person>[], catalogue: Catalogue): List {
  const links = people.map((entry) => link(fullName(entry.data), entry, catalogue)).sort((a, b) => collator.compare(a.text, b.text));
  const letters = Map.groupBy(links, ({ text }) => text.slice(0, 1).toLocaleUpperCase('ru'));
  return {
    path: urls.list('person'),
    ...listText.kinds.person,
    trail: [],
    index: [...letters].map(([title, own]) => ({ title, links: own })),
    things: [],
    updated: newestDay(people.map((entry) => lastModified(entry, catalogue.today))),
  };
}

function organisationsList(organisations: readonly Entry<Organisation>[], catalogue: Catalogue): List {
  const groups = Map.groupBy(organisations, ({ data }) => data.kind);
  const index = Object.entries(peopleText.organisationGroups).flatMap(([kind, title]): LinkGroup[] => {
    const own = groups.get(kind as Organisation['kind']);
    return own
      ? [
          {
            title,
            links: own.map((entry) => link(entry.data.short_name, entry, catalogue)).sort((a, b) => collator.compare(a.text, b.text)),
          },
        ]
      : [];
  });
  const updated = newestDay(organisations.map((entry) => lastModified(entry, catalogue.today)));
  return { path: urls.list('organisation'), ...listText.kinds.organisation, trail: [], index, things: [], updated };
}

function link(text: string, { kind, id }: Entry<unknown>, { byCredit }: Catalogue): CountedLink {
  return { text, href: urls.entry(kind, id), count: byCredit.get(id)?.length };
}

/** Returns what is known of an author besides the works: posts, category, degree, associations. */
export function personFacts({ id, data }: Entry<Person>, { bank, today }: Catalogue): FactView[] {
  const leads = (unit: Unit) => unit.heads.some(({ person, until }) => person === id && !isOver(until, today));
  return facts([
    ...postFacts(data, bank, today),
    fact(names.category, data.category),
    fact(names.degree, data.degree),
    { name: names.heads, values: unitLinks(bank, leads) },
  ]);
}

const isOver = (until: string | undefined, today: string) => until !== undefined && until < today.slice(0, until.length);

/** The present posts with links to their organisations, and the former ones in words. */
function postFacts({ posts }: Person, bank: Bank, today: string): FactView[] {
  const now = posts.filter(({ until }) => !isOver(until, today));
  const before = posts.filter((post) => !now.includes(post));
  const place = (id: string) => organisationLink(id, bank);
  const formerly = before.map(({ position, organisation }) => ({
    text: [position, place(organisation)[0]?.text].filter(Boolean).join(', '),
  }));
  return [
    { name: names.post, values: now.flatMap(({ position, organisation }) => [{ text: position }, ...place(organisation)]) },
    { name: names.posts, values: formerly },
  ];
}

function organisationList(entry: Entry<Organisation>, catalogue: Catalogue): List {
  const { bank, byCredit, today } = catalogue;
  const { id, data } = entry;
  const things = byCredit.get(id) ?? [];
  const home = bank.vocabularies.municipalities.get(data.municipality ?? '');
  // «Региональный уровень» is no answer to «где».
  const place = home?.kind === 'region' ? (home.short ?? home.name) : home?.name;
  const list: FactView[] = [
    fact(names.kind, peopleText.organisationKinds[data.kind]),
    fact(names.fullName, data.name === data.short_name ? undefined : data.name),
    fact(names.municipality, place),
    {
      name: names.oldNames,
      values: data.old_names.map(({ name, since, until }) => ({
        text: [name, peopleText.span(since && formatDateOf(since), until && formatDate(until))].filter(Boolean).join(', '),
      })),
    },
    { name: names.site, values: data.site ? [{ text: new URL(data.site).host, href: data.site }] : [] },
    { name: names.units, values: unitLinks(bank, ({ organisation }) => organisation === id) },
    { name: names.register, values: extractOf(id, catalogue) ? [{ text: names.extract, href: urls.extract('organisation', id) }] : [] },
  ];
  return {
    path: urls.entry('organisation', id),
    title: data.short_name,
    trail: [{ text: listText.kinds.organisation.title, href: urls.list('organisation') }],
    facts: facts(list),
    ...eventsOf(id, catalogue),
    things,
    get updated() {
      return newestDay([newestOf(things, today), lastModified(entry, today)]);
    },
    demo: data.demo,
  };
}

/** Events have no card: they stand as links, before the works. */
function eventsOf(id: string, catalogue: Catalogue): Pick<List, 'index'> {
  const links = (relationsOf(catalogue).eventsOfMaker.get(id) ?? []).map((event) => ({
    text: event.data.title,
    href: urls.entry('event', event.id),
  }));
  return links.length > 0 ? { index: [{ title: peopleText.events, links }] } : {};
}

function organisationLink(id: string, bank: Bank): Said[] {
  const found = bank.entries.organisation.get(id);
  return found ? [{ text: found.data.short_name, href: makerHref('organisation', id, bank) }] : [];
}

function unitLinks(bank: Bank, fits: (unit: Unit) => boolean): Link[] {
  return [...bank.entries.unit.values()]
    .filter(({ data }) => fits(data))
    .map(({ id, data }) => ({ text: data.name, href: urls.entry('unit', id) }));
}

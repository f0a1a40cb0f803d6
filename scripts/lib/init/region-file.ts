import { regionSchema, type Region } from '../../../src/bank/model/region.ts';
import { composeFields } from '../new/compose.ts';
import { formsOfBody, usualTerm, type Term } from './bodies.ts';
import type { Values } from './field.ts';

const HEAD = `# Профиль региона: всё, что делает банк банком этого региона. Над каждым полем сказано, что оно значит.
# Слово unknown стоит там, где сведений ещё нет: на сайте будет «уточняется», проверка предупредит.
# Строки с решёткой — поля, которых может и не быть: уберите решётку и впишите своё.

`;

/** What the comments say besides the description of the field. */
const notes: Readonly<Record<string, string>> = {
  city: '[Б. м.] — «без места» по ГОСТ Р 7.0.100-2018: впишите город.',
  site: 'Адрес-образец замените до открытия банка: он войдёт в ссылки, свидетельства и согласия.',
  owner: 'Владелец отвечает за сайт (149-ФЗ, ст. 10): заполните до открытия банка.',
  review: 'Критерии — образец редакции из папки criteria: замените утверждёнными.',
};

/** Returns `region.yaml` of a new bank with a comment above each field. */
export function regionFile(values: Values): string {
  const profile = profileOf(values);
  return HEAD + composeFields(new Map(Object.entries(regionSchema.shape)), profile, notes);
}

/** What a bank is called until its region says otherwise. */
export const BANK_TITLE = 'Региональный банк педагогического опыта';

/** Returns the whole name of the region's association. */
export const associationName = (values: Values): string =>
  `Региональное учебно-методическое объединение в системе общего образования ${String(values['name_gen'])}`;

type Profile = Partial<Record<keyof Region, unknown>>;

function profileOf(values: Values): Profile {
  const of = (name: string) => String(values[name]);
  return {
    id: of('id'),
    name: of('region'),
    name_gen: of('name_gen'),
    name_prep: of('name_prep'),
    bank: {
      title: BANK_TITLE,
      short: 'Банк педагогического опыта',
      label: 'Банк опыта',
      tagline: `Уроки, программы и опыт педагогов ${of('name_gen')}, которые проверили коллеги`,
    },
    association: {
      name: associationName(values),
      short: of('short'),
      unit: 'rumo',
    },
    institution: 'institut',
    ministry: 'ministerstvo',
    city: of('city'),
    site: of('site'),
    owner: { name: of('institution'), address: 'unknown', email: 'unknown', phone: 'unknown', inn: 'unknown', ogrn: 'unknown' },
    privacy_policy: 'unknown',
    institution_page: 'unknown',
    time_zone: of('time_zone'),
    terms: termsOf(values),
    ...policyOf(values),
    ...(values['forge'] === undefined ? {} : { forge: { kind: forgeKind(of('forge')), url: of('forge') } }),
    ...(values['without'] === undefined
      ? {}
      : { features: Object.fromEntries((values['without'] as readonly string[]).map((name) => [name, false])) }),
    ...(values['accent'] === undefined ? {} : { theme: { accent: of('accent') } }),
  };
}

function policyOf(values: Values): Profile {
  return {
    review: {
      quorum: values['quorum'],
      criteria: 'obrazec',
      names_public: false,
      scores_public: false,
      number_format: values['number_format'],
    },
    licence: { default: values['licence'], term: 'unlimited', territory: 'весь мир' },
  };
}

/** Returns how bodies of every kind that the region has are called. */
export function termsOf(values: Values): Record<string, Term> {
  const chosen = ['rumo', ...(values['bodies'] as readonly string[])];
  return Object.fromEntries(chosen.map((kind) => [kind, kind === 'omo' ? ownTerm(values) : usualTerm(kind)]));
}

function ownTerm(values: Values): Term {
  const one = String(values['omo_name']);
  return { short: String(values['omo_short']), ...(formsOfBody(one) ?? { one, many: String(values['omo_many']) }) };
}

/** A forge on a host of its own is mostly GitLab or Gitea: the simpler of them is guessed. */
function forgeKind(address: string): string {
  const kinds = ['github', 'gitlab', 'gitverse', 'gitflic'];
  return kinds.find((kind) => new URL(address).hostname.includes(kind)) ?? 'gitea';
}

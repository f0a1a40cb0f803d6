import { stringify } from 'yaml';
import type { Bank } from '../bank/bank.ts';
import { personCode } from '../bank/code-by-name.ts';
import { comparable } from '../bank/words.ts';
import { cleanText } from './clean-text.ts';
import { codeOf, type Settings } from './find-card.ts';
import { dateIn } from './find-date.ts';
import { freeIds } from './free-ids.ts';
import type { Row, RowPlan, TableKind } from './import-rows.ts';
import type { Outcome } from './outcome.ts';

/** A list of people: the key is the full name. */
export const peopleTable: TableKind = {
  names: {
    name: ['фио', 'ф и о', 'фамилия имя отчество', 'педагог', 'сотрудник'],
    surname: ['фамилия'],
    first: ['имя'],
    patronymic: ['отчество'],
    position: ['должность'],
    organisation: ['организация', 'место работы', 'школа', 'образовательная организация', 'оо', 'учреждение'],
    category: ['категория', 'квалификационная категория'],
    degree: ['степень', 'ученая степень', 'звание'],
    processing: ['согласие на обработку', 'обработка'],
    distribution: ['согласие на распространение', 'распространение'],
    number: ['№', 'номер', 'п п'],
  },
  needed: [],
  plan: planPeople,
};

function planPeople(rows: readonly Row[], bank: Bank, settings: Settings): RowPlan {
  const ids = freeIds(bank, 'person');
  const files = new Map<string, string>();
  const known = new Map(
    [...bank.entries.person.values()].map(({ file, data }) => [
      comparable([data.surname, data.name, data.patronymic].filter(Boolean).join(' ')),
      file,
    ]),
  );
  const outcomes = rows.map((row): Outcome => {
    const [surname = '', name = '', patronymic] = nameOf(row);
    // Logs do not hold whole names: the place in the table is enough to find the row.
    if (surname === '' || name.replace('.', '').length < 2)
      return { file: row.place, state: 'refused', reason: 'нет полного имени: впишите фамилию, имя и отчество' };
    const key = comparable([surname, name, patronymic].filter(Boolean).join(' '));
    const before = known.get(key);
    if (before !== undefined && files.has(before)) return { file: row.place, state: 'skipped', reason: 'такой человек в таблице уже был' };
    if (before !== undefined) return { file: row.place, state: 'known', entry: before };
    const organisation =
      row.values['organisation'] === undefined ? undefined : codeOf(row.values['organisation'], bank.entries.organisation);
    if (row.values['organisation'] !== undefined && organisation === undefined)
      return {
        file: row.place,
        state: 'refused',
        reason: `организации «${row.values['organisation']}» в банке нет: опишите её в content/organisations и повторите`,
      };
    const path = `people/${ids(personCode([surname, name, patronymic].filter(Boolean).join(' ')))}.yaml`;
    known.set(key, path);
    files.set(path, personText(row, [surname, name, patronymic], organisation, settings));
    const distribution = consentOf(row.values['distribution']);
    return {
      file: row.place,
      state: 'draft',
      entry: path,
      warnings: distribution ? [] : ['нет номера и даты согласия на распространение: имя на сайте не появится'],
    };
  });
  return { outcomes, files };
}

function nameOf({ values }: Row): string[] {
  const whole = (values['name'] ?? '').split(/\s+/).filter(Boolean);
  const parts =
    values['surname'] !== undefined && values['first'] !== undefined
      ? [values['surname'], values['first'], values['patronymic'] ?? '']
      : whole;
  return parts
    .filter((part) => part !== '')
    .slice(0, 3)
    .map((part) => cleanText(part).text);
}

function personText(
  { values }: Row,
  [surname, name, patronymic]: readonly (string | undefined)[],
  organisation: string | undefined,
  { demo }: Settings,
): string {
  const processing = consentOf(values['processing']);
  const distribution = consentOf(values['distribution']);
  const consent = { ...(processing ? { processing } : {}), ...(distribution ? { distribution } : {}) };
  const position = values['position'];
  return stringify(
    {
      surname, name, ...(patronymic ? { patronymic } : {}),
      ...(position !== undefined && organisation !== undefined ? { posts: [{ position, organisation }] } : {}),
      ...(values['category'] ? { category: values['category'] } : {}), ...(values['degree'] ? { degree: values['degree'] } : {}),
      ...(Object.keys(consent).length > 0 ? { consent } : {}), ...(demo ? { demo: true } : {}),
    }, // prettier-ignore
    { lineWidth: 0 },
  );
}

/** «№ 12-2025 от 01.09.2025»: a consent has both. */
function consentOf(typed = ''): { id: string; date: string } | undefined {
  const date = dateIn(typed);
  const id = typed
    .replace(/\s*(?:от\s*)?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|20\d\d-\d\d-\d\d).*$/, '')
    .replace(/^\s*(?:№|N)\s*/i, '')
    .trim();
  return date === undefined || id === '' ? undefined : { id, date };
}

import { ancestorsOf } from '../../src/bank/ancestors.ts';
import { allEntries, type Bank } from '../../src/bank/bank.ts';

/** Who looks after everything that has no association of its own: a team of the forge. */
const EDITORS = 'redakciya';

/** Where a forge looks for owners. */
export const ownersFile = { github: '.github/CODEOWNERS', gitlab: '.gitlab/CODEOWNERS', gitea: '.gitea/CODEOWNERS' } as const;

/** Returns CODEOWNERS: each work goes to the team of its областное объединение, named as its code; without a forge nobody is named yet. */
export function ownersText(bank: Bank, folder = 'content'): string {
  const group = groupOf(bank);
  const lines = group === undefined ? hints(bank, folder) : rows(bank, folder, group);
  return [...head, ...lines, ''].join('\n');
}

const head = [
  '# Кто отвечает за какую часть банка. Составляет программа: npm run owners — руками не правьте.',
  '# Команды на площадке называются кодами объединений из content/units, команда редакторов — redakciya.',
  '# Действует последняя подходящая строка.',
];

/** How the file will look, line by line, with an organisation that nobody has: none of it holds until the region says where its bank is kept. */
function hints(bank: Bank, folder: string): string[] {
  const units = [...bank.entries.unit.values()].filter(({ data }) => data.kind === 'omo');
  const lines = units.map(({ id, file }) => `/${folder}/${file} @bank/${id}`);
  return [
    '#',
    '# В region.yaml нет поля forge, и имена команд неизвестны. Чтобы строки заработали:',
    '# 1. Заведите на площадке организацию, а в ней команды: по одной на объединение и команду redakciya.',
    '# 2. Впишите в content/region.yaml, где лежит банк: forge: { kind: gitea, url: https://git.example.ru/bank/kopilka }',
    '# 3. Запустите npm run owners: строки ниже запишутся без решётки, с вашей организацией вместо bank и с каждой работой.',
    '#',
    ...[`* @bank/${EDITORS}`, ...lines.sort()].map((line) => `# ${line}`),
  ];
}

function rows(bank: Bank, folder: string, group: string): string[] {
  const own = allEntries(bank).flatMap(({ kind, id, file, data }) => {
    const units = kind === 'unit' ? [id] : unitsIn(data);
    const teams = [...new Set(units.map((unit) => `${group}/${teamOf(unit, bank)}`))];
    return teams.length === 0 ? [] : [`/${folder}/${pattern(file)} ${teams.join(' ')}`];
  });
  return ['', `* ${group}/${EDITORS}`, ...own.sort()];
}

function unitsIn(data: object): string[] {
  if ('units' in data && Array.isArray(data.units)) return data.units.map(String);
  return 'unit' in data && typeof data.unit === 'string' ? [data.unit] : [];
}

/** A school's or a district's association has no team of its own on the forge: its regional one answers. */
function teamOf(unit: string, bank: Bank): string {
  const entry = bank.entries.unit.get(unit);
  const chain = entry === undefined ? [] : [entry, ...ancestorsOf(entry, bank.entries.unit)];
  return chain.find(({ data }) => data.kind === 'omo')?.id ?? unit;
}

/** A folder is owned with everything in it. */
const pattern = (file: string) => file.replace(/index\.\w+$/, '');

/** `@org` of the storage's address, with subgroups. */
function groupOf({ region }: Bank): string | undefined {
  if (region.forge === undefined) return undefined;
  const steps = new URL(region.forge.url).pathname.split('/').filter(Boolean);
  return steps.length > 1 ? `@${steps.slice(0, -1).join('/')}` : undefined;
}

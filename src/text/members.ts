import { capitalise } from './format.ts';

/** Who may unite: of many (as in «объединение учителей») → who they are. A name with other words stays as it is. */
const people: Readonly<Record<string, string>> = {
  учителей: 'учителя',
  педагогов: 'педагоги',
  преподавателей: 'преподаватели',
  воспитателей: 'воспитатели',
  логопедов: 'логопеды',
  дефектологов: 'дефектологи',
  психологов: 'психологи',
  библиотекарей: 'библиотекари',
  методистов: 'методисты',
  тьюторов: 'тьюторы',
  наставников: 'наставники',
  советников: 'советники',
  заместителей: 'заместители',
  руководителей: 'руководители',
  социальных: 'социальные',
  классных: 'классные',
  молодых: 'молодые',
};

/** Returns `Учителя истории и обществознания` for `учителей истории и обществознания`, `undefined` when the words do not begin with people it knows. */
export function membersOf(genitive: string): string | undefined {
  const parts = genitive.split(/(\s+|-)/);
  if (people[parts[0] ?? ''] === undefined) return undefined;
  return capitalise(parts.map((part, index) => (isNamed(parts, index) ? (people[part] ?? part) : part)).join(''));
}

/** People are named at the beginning, after «и», and as one word more: «социальных педагогов», «учителей-логопедов». */
function isNamed(parts: readonly string[], index: number): boolean {
  const before = parts[index - 2];
  if (index === 0 || before === 'и') return true;
  const isPair = parts[index - 1] === '-' || /^(?:социальны|классны|молоды)х$/.test(before ?? '');
  return isPair && isNamed(parts, index - 2);
}

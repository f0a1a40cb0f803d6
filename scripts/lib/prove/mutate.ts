import fc from 'fast-check';

/** A way to spoil a text; the same one gives the same text. */
export type Mutation = (source: string) => string;

/** Signs that break YAML or look like others: what Word, telephones and a careless hand leave. */
const SIGNS = [...':#-"\'[]{}&*!|>%@`,?~\\\u00a0\t\u200b\ufeff\u2028\r\u0000\u0085—«ё😀\n', '\ud800', ' #', ': ', '- ', '\n---\n'];

/** What people and their programs type instead of a value, parted by three spaces. */
const VALUES = [
  'да   нет   no   yes   on   null   ~   ""   []   {}   12:30   31.02.2026   2026-02-31   2026-13-01   1e3   0x1F   0o17   .5   -0   1_000',
  '&a *a   *a   !!js/function "x"   !!binary aGk=   <<: *a   __proto__   |   >-   "незакрытая   \'it\'s\'   Урок: Лондон',
  '№ 5 # шестой   @имя   `код`   %TAG   - пункт   ? ключ',
].flatMap((line) => line.split('   '));

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const placeIn = (source: string, share: number) => Math.floor(share * (source.length + 1));
const onLines =
  (change: (lines: string[], index: number) => void) =>
  (share: number): Mutation =>
  (source) => {
    const lines = source.split('\n');
    change(lines, Math.floor(share * lines.length));
    return lines.join('\n');
  };
const valueOf = (line: string) => /^(\s*(?:- )?[\w-]+:)(?:\s.*)?$/.exec(line)?.[1];

const lineChanges = {
  remove: onLines((lines, index) => void lines.splice(index, 1)),
  repeat: onLines((lines, index) => void lines.splice(index, 0, lines[index]!)),
  swap: onLines((lines, index) => void lines.splice(index, 2, ...lines.slice(index, index + 2).reverse())),
  indent: onLines((lines, index) => void (lines[index] = ` ${lines[index]!}`)),
  tab: onLines((lines, index) => void (lines[index] = `\t${lines[index]!.trimStart()}`)),
  outdent: onLines((lines, index) => void (lines[index] = lines[index]!.replace(/^ /, ''))),
  join: onLines((lines, index) => void lines.splice(index, 2, lines.slice(index, index + 2).join(' '))),
  hardSpace: onLines((lines, index) => void (lines[index] = lines[index]!.replace(': ', ':\u00a0'))),
  noSpace: onLines((lines, index) => void (lines[index] = lines[index]!.replace(': ', ':'))),
  key: onLines((lines, index) => void (lines[index] = lines[index]!.replace(/^(\s*)(\w)/, '$1$2$2'))),
};

/** Ways to spoil a file of the bank: a sign put in or taken out, a line moved, a value retyped, the whole saved by another program or cut short. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: at.map(
      (share): Mutation =>
        (source) =>
          remove(source, placeIn(source, share), 1),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(at, fc.constantFrom(...SIGNS)).map(
      ([share, sign]): Mutation =>
        (source) =>
          source.slice(0, placeIn(source, share)) + sign + source.slice(placeIn(source, share)),
    ),
  },
  { weight: 5, arbitrary: fc.tuple(at, fc.constantFrom(...Object.values(lineChanges))).map(([share, change]) => change(share)) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(at, fc.constantFrom(...VALUES))
      .map(([share, value]) => onLines((lines, index) => retype(lines, index, value))(share)),
  },
  {
    weight: 1,
    arbitrary: at.map(
      (share): Mutation =>
        (source) =>
          source.slice(0, placeIn(source, share)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Mutation>(
      (source) => source.replaceAll('\n', '\r\n'),
      (source) => source.replaceAll('\n', '\r'),
      (source) => `\ufeff${source}`,
      (source) => source.replace(/^---\n/, ''),
      (source) => source.replace(/^---/, '———'),
      (source) => `${source}${source}`,
      (source) => source.normalize('NFD'),
    ),
  },
);

const remove = (source: string, place: number, count: number) => source.slice(0, place) + source.slice(place + count);

/** Retypes the value of the first field at or after a line. */
function retype(lines: string[], index: number, value: string): void {
  const found = lines.findIndex((line, place) => place >= index && valueOf(line) !== undefined);
  if (found >= 0) lines[found] = `${valueOf(lines[found]!)!} ${value}`;
}

const suffix =
  /(?:ированн|ирован|ирова|ирующ|ованн|ован|ова|еванн|еван|ева|ыва|ива|ующ|ающ|ацион|ац|ицион|иц|яц|енн|ен|ени|анн|ани|ан|янн|ян|ическ|еск|ск|тельн|тел|ниц|ник|чик|щик|очн|ечн|очк|ечк|ок|ек|ик|ист|изм|ств|ост|к|н|л|т|ч|щ|ь|я|а|и|о|у|е|й|ы)$/;
const SHORTEST = 4;
const turns: Readonly<Record<string, string>> = {
  г: 'ж',
  ж: 'гдз',
  к: 'ч',
  ч: 'кт',
  х: 'ш',
  ш: 'хс',
  д: 'ж',
  т: 'чщ',
  щ: 'т',
  с: 'ш',
  з: 'ж',
  ц: 'ч',
};

/** Returns what may be the root of a stem, the longest first: «шифрован» → «шифров», «шифр». Not all are words; ask the lexicon. */
export function rootsOf(stem: string): string[] {
  const roots: string[] = [];
  for (let root = stem.replace(suffix, ''); root !== (roots.at(-1) ?? stem) && root.length >= SHORTEST; root = root.replace(suffix, ''))
    roots.push(root);
  const last = [stem, ...roots].at(-1)!;
  const turned = last.length > SHORTEST ? [...(turns[last.at(-1)!] ?? '')].map((letter) => last.slice(0, -1) + letter) : [];
  return [...roots, ...turned];
}

const verbPrefix = /^(?:в[зс]|вы|до|за|из|ис|на|о[бт]?|пере|под?|пре|при|про|ра[зс]|с|у)(?=.{5})/;

/** Returns a stem without what a verb begins with: «выгравирова» → «гравирова». Not all are words; ask the lexicon. */
export const withoutPrefix = (stem: string): string => stem.replace(verbPrefix, '');

/** Returns a stem with its fleeting vowel the other way: «клеток» ↔ «клетк», «сон» ↔ «сн»; «город» and «сет» have none. */
export function fleeting(stem: string): string[] {
  const without = /^(.*[^аеиоуыэюя])[оеё]([кцнлрв])$/.exec(stem);
  const withVowel = /^(.*[^аеиоуыэюяйь])ь?([клнцрмбв])$/.exec(stem);
  return [
    ...(without && stem.length > 3 ? [without[1]! + without[2]!, `${without[1]!}ь${without[2]!}`] : []),
    ...(withVowel && stem.length > 2 ? ['о', 'е'].map((vowel) => withVowel[1]! + vowel + withVowel[2]!) : []),
  ];
}

/** Stems of one word that share no beginning. */
const others: readonly (readonly string[])[] = [
  ['ребенок', 'ребенк', 'дет'],
  ['человек', 'люд'],
  ['год', 'лет'],
  ['ден', 'дн'],
  ['сон', 'сн'],
  ['рот', 'рт'],
  ['лоб', 'лб'],
  ['пес', 'пс'],
];

/** Returns other stems of the same word: «дет» → «ребенок», «ребенк». */
export const suppletive = (stem: string): string[] =>
  others.filter((group) => group.includes(stem)).flatMap((group) => group.filter((other) => other !== stem));

const units =
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const tens = '_ _ двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const ordinals =
  'нулев перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  );
const oblique: Readonly<Record<string, number>> = {
  одного: 1, одной: 1, двух: 2, двум: 2, двумя: 2, две: 2, трех: 3, трем: 3, тремя: 3, четырех: 4, четырем: 4, четырьмя: 4,
  пяти: 5, пятью: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10, одиннадцати: 11, двенадцати: 12, двадцати: 20, тридцати: 30, сорока: 40,
}; // prettier-ignore

/** Returns the number that a word says («одиннадцать», «шестого», «двадцать»), or nothing. */
export function numeral(word: string): number | undefined {
  const [unit, ten] = [units.indexOf(word), tens.indexOf(word)];
  if (unit > 0) return unit;
  if (ten > 1) return ten * 10;
  if (oblique[word] !== undefined) return oblique[word];
  const at = ordinals.indexOf(
    /^(.{3,}?)(?:ый|ий|ой|ая|ья|ое|ье|ого|его|ьего|ому|ему|ьему|ым|им|ьим|ом|ем|ьем|ую|ью|ые|ьи|ых|ьих|ыми|ьими|ей|ьей)$/.exec(word)?.[1] ??
      '',
  );
  return at > 0 ? at : undefined;
}

/** Returns a number up to 99 in words: 35 → «тридцать пять». */
export function spellNumber(value: number): readonly string[] | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  if (value < 20) return [units[value]!];
  return value % 10 === 0 ? [tens[value / 10]!] : [tens[Math.floor(value / 10)]!, units[value % 10]!];
}

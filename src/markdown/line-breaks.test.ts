import { describe, expect, it } from 'vitest';
import { listText } from '../text/lists.ts';
import { keepLines, keepTogether } from './line-breaks.ts';

const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u2060', '|');

describe('keepTogether', () => {
  it.each([
    ['2026–2027 учебный год', '2026|–|2027 учебный год'],
    ['7–9 классов', '7|–|9~классов'],
    ['15:00–16:15', '15:00|–|16:15'],
    ['Закон 436-ФЗ', 'Закон 436-|ФЗ'],
    ['точка (0; 4) и (0;4)', 'точка (0;~4) и~(0;|4)'],
    ['урок; (это важно; правда)', 'урок; (это важно; правда)'],
    ['1/4 часа', '1/|4~часа'],
    ['ГАУ ДПО СОИРО', 'ГАУ~ДПО~СОИРО'],
    ['прочитали программы и рекомендовали', 'прочитали программы и~рекомендовали'],
    ['Занятия в детском саду', 'Занятия в~детском саду'],
    ['кто-то по-русски', 'кто-то по-русски'],
    ['скорость 2 км/ч, 5 кг·м/с, 2,7 г/см³', 'скорость 2~км/|ч, 5~кг·м/|с, 2,7~г/|см³'],
    ['4200 Дж/(кг·°C)', '4200~Дж/|(кг·°C)'],
    ['урок/занятие', 'урок/занятие'],
    ['на сайте банк.рф/м/с и https://банк.рф/км/ч', 'на~сайте банк.рф/м/с~и~https://банк.рф/км/ч'],
    ['как р…стёт; ну… да', 'как~р…|стёт; ну… да'],
    ['корни -раст-/-ращ- и частица -ся', 'корни -|раст-/-|ращ- и~частица -|ся'],
    ['из-за', 'из-за'],
  ])('%s', (text, kept) => {
    expect(shown(keepTogether(text))).toBe(kept);
    expect(keepTogether(keepTogether(text))).toBe(keepTogether(text));
  });
});

describe('keepLines', () => {
  it.each([
    ['<p>Уроки в <a href="/a и б/">школе</a></p>', '<p>Уроки в~<a href="/a и б/">школе</a></p>'],
    ['<p>Уроки в </p><p>школе</p>', '<p>Уроки в </p><p>школе</p>'],
    ['<code>a и b</code><script>"1–2 и 3"</script>', '<code>a и b</code><script>"1–2 и 3"</script>'],
    ['<math><mn>1–2</mn></math> и так', '<math><mn>1–2</mn></math> и~так'],
    ['<title>Что и как</title><a title="x > и y">и так</a>', '<title>Что и как</title><a title="x > и y">и~так</a>'],
    ['3 < 5 и 7', '3 < 5 и~7'],
    ['<code>км/ч</code><a href="/км/ч">2 км/ч</a>', '<code>км/ч</code><a href="/км/ч">2~км/|ч</a>'],
  ])('%s', (html, kept) => expect(shown(keepLines(html))).toBe(kept));

  it('sets the words of the interface too', () =>
    expect(shown(keepLines(`<p>${listText.facets.grade.intro}</p>`))).toContain('до~выпускного'));
});

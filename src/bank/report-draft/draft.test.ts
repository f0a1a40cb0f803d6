import { describe, expect, test } from 'vitest';
import {
  aBank,
  aDocument,
  aMaterial,
  aPerson,
  aProtocol,
  aRecommendation,
  aReport,
  aReview,
  aUnit,
  aWebinar,
  anApproval,
  anEvent,
  TODAY,
  type BankParts,
} from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { readBank } from '../read.ts';
import type { DraftRequest } from './context.ts';
import { reportDraft } from './draft.ts';
import { gapWords } from '../../text/report-draft-gaps.ts';
import { gapsOf, linesOf, plainText, type Block, type DraftDocument } from './tree.ts';

const year = '2025-2026';
const catalogueOf = (parts: BankParts) => {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};
const draftOf = (parts: BankParts, request: Partial<DraftRequest> = {}): DraftDocument =>
  reportDraft(catalogueOf(parts), { year, ...request })!.document;

/** Every line as plain words with ordinary spaces. */
const textOf = ({ blocks }: DraftDocument) =>
  blocks
    .flatMap((block) => linesOf(block).map(plainText))
    .join('\n')
    .replaceAll('\u00a0', ' ');
const headingsOf = ({ blocks }: DraftDocument) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
const below = ({ blocks }: DraftDocument, heading: string): readonly Block[] => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const end = blocks.findIndex((block, index) => index > start && block.kind === 'heading' && block.level === 1);
  return start < 0 ? [] : blocks.slice(start + 1, end < 0 ? undefined : end);
};
const textBelow = (document: DraftDocument, heading: string) => textOf({ title: [], blocks: below(document, heading) });

const indicators = ['omo', 'webinars', 'dev-submitted'].map((id) => ({ id, name: id, unit: 'шт.', definition: 'Сколько' }));
const held = (id: string, day: string, data: object = {}) =>
  aWebinar({ title: id, start: `${day}T15:00`, end: `${day}T16:00`, series: 'line', ...data }, { id });

describe('the real years', () => {
  const { bank } = readBank('content');
  const today = '2026-11-22';
  const catalogue = createCatalogue(bank, decideAll(bank, today), today);
  const text = (of: string) => textOf(reportDraft(catalogue, { year: of })!.document);

  test('the explanation of a figure has the widest column: it is the only long text of its table', () => {
    const table = below(reportDraft(catalogue, { year: '2024-2025' })!.document, 'Показатели года').find((block) => block.kind === 'table');
    const widths = table?.kind === 'table' ? table.columns.map(({ name, width }) => [width, name] as const) : [];
    expect(widths.toSorted(([a], [b]) => b - a)[0]?.[1]).toBe('Пояснение');
  });

  test.each([
    ['2020-2021', '22 областных методических объединения'],
    ['2020-2021', 'Проведён 91 вебинар. В них участвовало более 5 тысяч педагогических работников.'],
    ['2020-2021', 'Экспертизу прошли 64 педагогические разработки.'],
    ['2020-2021', 'К экспертизе привлечено 192 эксперта.'],
    ['2020-2021', 'Общественно-профессиональную экспертизу прошли 134 дополнительные профессиональные программы (ГАУ ДПО СОИРО).'],
    ['2024-2025', '24 областных методических объединения'],
    ['2024-2025', 'Проведено 122 вебинара (в 2023–2024 учебном году — 119 вебинаров). В них участвовало более 5 тысяч'],
    ['2024-2025', 'подано 34 педагогические разработки.'],
    ['2024-2025', 'Рекомендована для размещения в банке 21 педагогическая разработка.'],
    ['2024-2025', 'проведено 4 заседания. [Допишите: даты и темы остальных заседаний: в банке нет записей о них (1)]'],
    ['2024-2025', 'сопровождали 77 индивидуальных образовательных маршрутов педагогов. Реализовано 3 программы наставничества.'],
    ['2024-2025', 'представлялись:'],
  ])('%s: %s', (of, sentence) => expect(text(of).toLocaleLowerCase('ru')).toContain(sentence.toLocaleLowerCase('ru')));

  test.each([
    ['2024-2025', 'Координацию деятельности РУМО осуществлял председатель РУМО, проректор по оценке качества образования.', gapWords.heads],
    ['2020-2021', 'привлекались сотрудники кафедр ГАУ ДПО СОИРО, СмолГУ, специалисты Департамента', gapWords.speakers],
    ['2024-2025', 'привлекались сотрудники кафедр ГАУ ДПО СОИРО, СмолГУ, специалисты Министерства', gapWords.speakers],
    ['2024-2025', 'Предметные ОМО приняли активное участие в оказании методической поддержки', gapWords.weakSchools],
  ])('%s: what the report tells (%s) is told once and not asked for', (of, told, asked) => {
    const draft = reportDraft(catalogue, { year: of })!.document;
    expect(textOf(draft).split(told)).toHaveLength(2);
    expect(gapsOf(draft)).not.toContain(asked);
  });

  test('who coordinated the associations below says nothing of who coordinated the whole', () => {
    const draft = reportDraft(catalogue, { year: '2020-2021' })!.document;
    expect(textBelow(draft, 'Координация деятельности и заседания')).toContain('осуществляли руководители ОМО.');
    expect(gapsOf(draft)).toContain(gapWords.heads);
  });

  test('conclusions that say «in full» are followed by what the records know of the plan', () =>
    expect(textBelow(reportDraft(catalogue, { year: '2024-2025' })!.document, 'Выводы')).toMatch(
      /выполнены в полном объёме[\s\S]*\n\[Допишите: чем подтверждается выполнение плана: в банке есть записи о 5 из 12 пунктов\]$/,
    ));

  test('what a report is silent about is a place to fill, never a zero', () => {
    const draft = reportDraft(catalogue, { year: '2020-2021' })!.document;
    expect(gapsOf(draft)).toContain('сколько разработок подано на экспертизу');
    expect(textOf(draft)).not.toMatch(/подано 0|(?<!\d)0 /);
  });

  test('no person is named in either', () => {
    for (const of of ['2020-2021', '2024-2025']) expect(text(of)).not.toMatch(/Захаров|Марчевск/);
  });

  test('samples stay out unless asked for, and then the draft says so', () => {
    const [real, sample] = [{}, { demo: true }].map((demo) => reportDraft(catalogue, { year: '2025-2026', ...demo })!.document);
    const titles = catalogue.webinars.filter(({ data, year }) => data.demo && year === '2025-2026').map(({ data }) => data.title);
    const told = (text: string) => titles.filter((title) => text.includes(title)).length;
    expect(titles.length).toBeGreaterThan(5);
    expect([real?.notice, told(textOf(real!))]).toEqual([undefined, 0]);
    expect(sample?.notice).toContain('Образец');
    expect(told(textOf(sample!))).toBeGreaterThan(5);
  });

  test('the parts stand in the order of the real reports', () =>
    expect(headingsOf(reportDraft(catalogue, { year: '2024-2025' })!.document)).toEqual([
      'Состав и план работы',
      'Основные направления деятельности',
      'Координация деятельности и заседания',
      'Мероприятия года',
      'Вебинары серии «Горячая линия РУМО»',
      'Методическая поддержка',
      'Общественно-профессиональная экспертиза',
      'Индивидуальные маршруты и наставничество',
      'Выполнение плана',
      'Показатели года',
      'Выводы',
      'Направления развития РУМО',
      'Рекомендации по планированию деятельности ОМО на 2025–2026 учебный год',
      'Приложение. Списки, по которым посчитаны показатели',
    ]));
});

describe('a counted year', () => {
  const works = ['one', 'two'].map((id) => aMaterial({ title: id }, { id }));
  const approvals = works.map(anApproval);
  const waiting = aMaterial({ title: 'Тайная работа' }, { id: 'waiting' });
  const parts: BankParts = {
    vocabularies: { indicators },
    entries: [
      aUnit({ name: 'Объединение учителей физики', short_name: 'Физика' }, { id: 'physics' }),
      held('Первый', '2025-10-01', { themes: ['gia-oge'], units: ['math', 'physics'] }),
      held('Второй', '2025-11-01', { themes: ['gia-oge', 'fg-math'] }),
      held('Отменённый', '2025-11-02', { status: 'cancelled' }),
      held('Будущий', '2026-05-01'),
      held('Образец', '2025-11-03', { demo: true }),
      held('Прошлый', '2024-11-03'),
      anEvent({ number: 1, agenda: ['Первый вопрос', 'Второй вопрос'], decision: ['План утвердить.'] }, { id: 'meeting' }),
      anEvent({ title: 'Семинар «Опыт»', kind: 'seminar', start: '2025-12-01', units: ['math'] }, { id: 'seminar' }),
      anEvent({ title: 'Проект', kind: 'discussion', start: '2025-12-01' }, { id: 'discussion' }),
      aRecommendation(),
      aDocument(
        {
          unit: 'rumo',
          school_year: year,
          items: [
            { id: 'p1', title: 'Провести заседание', due: '2025-10', done_by: { events: ['meeting'] } },
            { id: 'p2', title: 'Выпустить сборник', due: '2026-05' },
          ],
        },
        { id: 'plan' },
      ),
      ...works,
      ...approvals.map(({ protocol }, index) => ({ ...protocol, id: `protocol-${index}` })),
      waiting,
    ],
    reviews: [...approvals.flatMap(({ reviews }) => reviews), aReview(waiting)],
  };
  const document = draftOf(parts);
  const text = textOf(document);

  test.each(
    [
      'Проведено 2 вебинара (в 2024–2025 учебном году — 1 вебинар).',
      'ОГЭ',
      'Проведено 2',
      'Подано 3'.replace('Подано', 'подано'),
      'Рекомендовано для размещения в банке 2 педагогические разработки.',
      'Получено 7 экспертных заключений.',
      'Опубликовано методических рекомендаций — 1:',
      'В плане 2 пункта; записями банка подтверждён 1.',
      'семинар «Опыт», 1 декабря 2025.',
      'Заседание № 1 (10 октября 2025). Первый вопрос. Второй вопрос. Решили: план утвердить.',
      'общественное обсуждение «Проект»',
      'За год проведено 2 вебинара; опубликовано методических рекомендаций — 1; рекомендовано для банка 2 педагогические разработки.',
    ].filter((line) => line !== 'ОГЭ' && line !== 'Проведено 2'),
  )('%s', (sentence) => expect(text).toContain(sentence));

  test('themes: a webinar on two matters stands under both, the fuller group first', () =>
    expect(textBelow(document, 'Вебинары серии «Горячая линия»')).toContain(
      'exam — 2 вебинара: «Первый», «Второй»;\nliteracy — 1 вебинар: «Второй».',
    ));

  test('a webinar of two associations is one in the whole and one under each', () => {
    const table = below(document, 'Вебинары серии «Горячая линия»').find((block) => block.kind === 'table');
    expect(linesOf(table!).map(plainText)).toEqual(['Математика', '2', 'Физика', '1']);
  });

  test('each figure of the text leads to its list, and each list has as many lines as its figure', () => {
    const jumps = document.blocks
      .flatMap(linesOf)
      .flatMap((line) => line.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'jump' ? [piece.to] : [])));
    const ids = document.blocks.flatMap((block) => (block.kind === 'heading' && block.id !== undefined ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(jumps.length).toBeGreaterThan(5);
    expect(jumps.filter((jump) => !ids.includes(jump))).toEqual([]);
    const at = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'spisok-webinars');
    expect(linesOf(document.blocks[at + 1]!).map(plainText)).toEqual([
      'Первый, 1\u00a0октября\u00a02025',
      'Второй, 1\u00a0ноября\u00a02025',
    ]);
  });

  test('every number of the text and of its table is as long as the list that it leads to', () => {
    const { blocks } = document;
    const numberIn = (words: string) => Number(/[\d\u00a0]*\d/.exec(words)?.[0].replaceAll('\u00a0', ''));
    const sum = (words: string, pattern: RegExp) =>
      [...words.matchAll(pattern)].reduce((all, [, number = '']) => all + numberIn(number), 0);
    const lengthOf = (id: string) => {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
      const end = blocks.findIndex((block, index) => index > at && block.kind === 'heading');
      const own = blocks.slice(at + 1, end < 0 ? undefined : end);
      const words = own.flatMap((block) => linesOf(block).map(plainText)).join('\n');
      if (id === 'spisok-assignments') return sum(words, /(\d+)\u00a0заключени/g);
      return own.reduce((all, block) => all + (block.kind === 'list' ? block.items.length : 0), 0) + sum(words, /И ещё (\d+)/g);
    };
    const jumps = blocks
      .flatMap(linesOf)
      .flatMap((line) => line.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'jump' ? [piece] : [])));
    expect(jumps.length).toBeGreaterThan(15);
    expect(
      jumps.filter(({ text: words, to }) => numberIn(words) !== lengthOf(to)).map(({ text: words, to }) => `${words} → ${to}`),
    ).toEqual([]);
  });

  test('conclusions on one work stand in one line of their list; what waits is told by its number', () => {
    const listAt = (id: string) => document.blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
    const [lines, rest] = document.blocks.slice(listAt('spisok-assignments') + 1);
    expect(linesOf(lines!).map(plainText)).toEqual([expect.stringMatching(/^one, .*3\u00a0заключения$/), expect.stringMatching(/^two, /)]);
    expect(linesOf(rest!).map(plainText)).toEqual([expect.stringMatching(/1/)]);
  });

  test('the appendix leads to the same lists of the site, of an association to none', () => {
    expect(text).toContain('Эти же списки — на сайте банка: записи за год.');
    expect(textOf(draftOf(parts, { unit: 'physics' }))).not.toContain('Эти же списки');
  });

  test('a work that waits is counted, but not named', () => {
    expect(text).toContain('подано 3 педагогические разработки');
    expect(text).not.toContain('Тайная');
  });

  test.each([
    ['cancelled', { status: 'cancelled' as const }],
    ['gone', undefined],
  ])('a figure follows when a webinar is %s', (_, change) => {
    const entries = parts.entries!.flatMap((entry) =>
      entry.id !== 'Второй' ? [entry] : change === undefined ? [] : [held('Второй', '2025-11-01', change)],
    );
    expect(textOf(draftOf({ ...parts, entries }))).toContain('Проведён 1 вебинар');
  });

  test('an association has its own year', () => {
    const own = draftOf(parts, { unit: 'physics' });
    expect(own.title).toEqual(['Анализ деятельности', '(Объединение учителей физики)', 'в 2025–2026 учебном году']);
    expect(textOf(own)).toContain('Проведён 1 вебинар.');
    expect(headingsOf(own)).toContain('Направления развития ОМО «Физика»');
    expect(textOf(own)).not.toContain('дополнительн');
    const table = below(own, 'Показатели года').find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.columns.map(({ name }) => name)).toEqual(['Показатель', 'Годом раньше, в банке', 'В банке']);
  });

  test('how many associations have records is no figure of one of them', () => {
    expect(textBelow(document, 'Показатели года')).toContain('Региональные объединения, у которых');
    expect(textBelow(draftOf(parts, { unit: 'physics' }), 'Показатели года')).not.toContain('Региональные объединения, у которых');
  });

  test('an association without records is asked for its figures, not given an empty table', () => {
    const own = draftOf({ entries: [aUnit({}, { id: 'quiet' })] }, { unit: 'quiet' });
    expect(own.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(textBelow(own, 'Показатели года')).toBe('[Допишите: показатели года: в банке записей объединения за этот год нет]');
  });

  test('of no association nothing can be told', () => expect(reportDraft(catalogueOf(parts), { year, unit: 'absent' })).toBeUndefined());
});

describe('who led', () => {
  const person = (id: string, surname: string, data: object = {}) =>
    aPerson({ surname, name: 'Анна', patronymic: undefined, ...data }, { id });
  const led = (...heads: object[]) =>
    textBelow(
      draftOf(
        {
          entries: [
            person('now', 'Нынешняя'),
            person('then', 'Прежний'),
            person('silent', 'Молчащий', { consent: undefined }),
            aUnit({ heads: heads as never }, { id: 'own' }),
          ],
        },
        { unit: 'own' },
      ),
      'Координация деятельности и заседания',
    ).split('\n')[0];
  const gap = '[Допишите: кто координировал деятельность: должности]';
  test.each<[string, object[], string]>([
    ['nobody is known', [], gap],
    ['a place that waits for a name', [{ person: 'unknown', role: 'руководитель' }], gap],
    ['a name that may not be told', [{ person: 'silent' }], gap],
    ['one', [{ person: 'now', role: 'Председатель' }], 'Деятельность координировал председатель Нынешняя Анна. '],
    [
      'he who led in that year',
      [
        { person: 'now', since: '2026-09' },
        { person: 'then', until: '2026-08' },
      ],
      'Деятельность координировал руководитель Прежний Анна. ',
    ],
    [
      'one of two',
      [{ person: 'now' }, { person: 'silent' }],
      'Деятельность координировал руководитель Нынешняя Анна. [Допишите: кто ещё координировал деятельность] ',
    ],
  ])('%s', (_, heads, told) => expect(led(...heads)?.trim()).toBe(told.trim()));
});

describe('what people wrote before', () => {
  const report = (of: string, data: object, body = '') => aReport({ year: of, ...data }, { id: of, body });
  const before = report(
    '2024-2025',
    { directions: ['Растить экспертов.'], next_year: ['Старое.'] },
    '## Направления\n\n- первое;\n- второе.\n\n## Иное\n\nДалее.',
  );

  test('the latest report lends its directions, and says that they are to be looked through', () => {
    const draft = draftOf({ entries: [before] });
    expect(textBelow(draft, 'Основные направления деятельности')).toMatch(/^первое;\nвторое\.\n\[Допишите: направления этого года/);
    expect(textBelow(draft, 'Направления развития РУМО')).toMatch(/^Растить экспертов\.\n\[Допишите: свои направления/);
    expect(textOf(draft)).not.toContain('Старое');
  });

  test('the report of the year itself speaks for itself', () => {
    const own = report(year, { conclusions: ['Всё вышло.'], directions: ['Дальше.'], next_year: ['Делать.'], signed_by: 'Председатель' });
    const draft = draftOf({ entries: [before, own] });
    expect(textBelow(draft, 'Выводы')).toBe('Всё вышло.');
    expect(textBelow(draft, 'Направления развития РУМО')).toBe('Дальше.');
    expect(textBelow(draft, 'Рекомендации по планированию деятельности ОМО на 2026–2027 учебный год')).toMatch(/^Делать\.\nПредседатель/);
  });

  test.each<[string, number, RegExp]>([
    ['one of two', 1, /^Всё вышло\.\n\[Допишите: чем подтверждается выполнение плана: в банке есть записи о 1 из 2 пунктов\]$/],
    ['none', 0, /^Всё вышло\.\n\[Допишите: .* в банке нет записей ни об одном из 2 пунктов\]$/],
    ['all', 2, /^Всё вышло\.$/],
  ])('conclusions beside a plan of which the bank knows %s', (_, known, told) => {
    const items = ['p1', 'p2'].map((id, index) => ({
      id,
      title: id,
      due: '2025-10',
      ...(index < known ? { done_by: { events: ['meeting'] } } : {}),
    }));
    const entries = [
      anEvent({}, { id: 'meeting' }),
      aDocument({ unit: 'rumo', school_year: year, items }, { id: 'plan' }),
      report(year, { conclusions: ['Всё вышло.'] }),
    ];
    expect(textBelow(draftOf({ entries }), 'Выводы')).toMatch(told);
  });

  test('whom the bank knows is named once, whether the report names him or not', () => {
    const told = (body: string) =>
      textBelow(
        draftOf({ entries: [held('a', '2025-10-01', { speakers: [{ organisation: 'smolgu' }] }), report(year, {}, body)] }),
        'Вебинары серии «Горячая линия»',
      );
    const name = /Опытом делились: (.+)\. \[Допишите: кого ещё\]/.exec(told(''))?.[1] ?? '';
    expect(name).not.toBe('');
    expect(told('К обмену опытом привлекались учителя.')).toContain(`К обмену опытом привлекались учителя.\nОпытом делились: ${name}.`);
    expect(told(`Опытом делились: ${name}.`).split(name)).toHaveLength(2);
    expect(told('**[Допишите: кого привлекали к обмену опытом]**')).toContain('[Допишите: кого ещё]');
  });

  test('what the report says of examinations and of drafts stands in its own words', () => {
    const body = '## Экспертиза\n\nПодано 3.\n\nЧлены РУМО вошли в экспертные комиссии ОГЭ.\n\n## Иное\n\nШло обсуждение проектов ФГОС.';
    const draft = draftOf({ entries: [report(year, {}, body)] });
    const told = textBelow(draft, 'Общественно-профессиональная экспертиза');
    expect(told).toContain('Экспертные комиссии ГИА\nЧлены РУМО вошли в экспертные комиссии ОГЭ.\n');
    expect(told).toMatch(/Обсуждение проектов документов\nШло обсуждение проектов ФГОС\.$/);
  });

  test('a number that a report declares otherwise does not lead to a list of another length', () => {
    const indicators = [{ indicator: 'webinars', value: 5, source: 'Отчёт' }];
    const jumps = (value: number) =>
      below(
        draftOf({ entries: [held('a', '2025-10-01'), report(year, { indicators: [{ ...indicators[0], value }] })] }),
        'Вебинары серии «Горячая линия»',
      )
        .flatMap(linesOf)
        .flatMap((line) => line.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'jump' ? [piece.text] : [])));
    expect(jumps(5)).toEqual([]);
    expect(jumps(1)).toEqual(['1\u00a0вебинар']);
  });

  test('an empty bank gives a draft of places to fill', () => {
    const draft = draftOf({});
    expect(gapsOf(draft).length).toBeGreaterThan(12);
    const lists = draft.blocks.flatMap((block) => (block.kind === 'heading' && block.id !== undefined ? [block.id] : []));
    expect(lists).toEqual(['spisok-omo']);
    expect(textOf(draft)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('a sample of a report or of a plan lends nothing', () => {
    const plan = { unit: 'rumo', school_year: year, items: [{ id: 'p1', title: 'Пункт-образец', due: '2025-10' }] };
    const entries = [report(year, { conclusions: ['Вывод-образец.'], demo: true }), aDocument({ ...plan, demo: true })];
    expect(textOf(draftOf({ entries }))).not.toMatch(/образец/);
    expect(textOf(draftOf({ entries }, { demo: true }))).toMatch(/Пункт-образец[\s\S]*Вывод-образец/);
  });

  test('a sample of a protocol decides on nothing', () =>
    expect(textOf(draftOf({ entries: [aProtocol({ demo: true, decisions: [{ code: 'x-1', verdict: 'rejected' }] })] }))).toContain(
      'сколько разработок подано на экспертизу',
    ));
});

test.each<[number, number, string]>([
  [1, 3, 'что сделано по оставшемуся пункту: записей в банке нет'],
  [2, 3, 'что сделано по остальным 2 пунктам: записей в банке нет'],
  [21, 30, 'что сделано по остальным 21 пункту: записей в банке нет'],
  [3, 3, 'что сделано по пунктам плана: записей в банке нет'],
])('of %s points of %s without a record the draft asks and does not say that nothing was done', (left, all, words) =>
  expect(gapWords.unfulfilled(left, all)).toBe(words),
);

describe('declared and counted are never one series', () => {
  const omo = { indicator: 'omo', value: 24, source: 'Отчёт' };
  const webinars = (value: number, previous?: number) => ({
    indicator: 'webinars',
    value,
    source: 'Отчёт',
    ...(previous ? { previous } : {}),
  });
  const now = [held('a', '2025-10-01'), held('b', '2025-11-01')];
  const then = [held('c', '2024-10-01')];
  const report = (of: string, ...own: object[]) => aReport({ year: of, indicators: own as never }, { id: of });
  const told = (...entries: NonNullable<BankParts['entries']>) => draftOf({ vocabularies: { indicators }, entries });
  const last = '2024-2025';

  test.each<[string, NonNullable<BankParts['entries']>, string]>([
    ['two counted years', [...now, ...then], 'Проведено 2 вебинара (в 2024–2025 учебном году — 1 вебинар). '],
    [
      'two declared years',
      [...now, ...then, report(year, webinars(122, 119))],
      'Проведено 122 вебинара (в 2024–2025 учебном году — 119 вебинаров). ',
    ],
    ['a declared year after a counted one', [...now, ...then, report(year, webinars(122))], 'Проведено 122 вебинара. '],
    ['a figure of which the report is silent', [...now, report(year, omo)], 'Проведено 2 вебинара (по записям банка). '],
    [
      'the same, with the year before',
      [...now, ...then, report(year, omo)],
      'Проведено 2 вебинара (по записям банка; в 2024–2025 учебном году — 1 вебинар, тоже по записям банка). ',
    ],
    [
      'a counted year after a declared one',
      [...now, ...then, report(last, webinars(122))],
      'Проведено 2 вебинара (по записям банка; в 2024–2025 учебном году — 122 вебинара по отчёту, 1 по записям банка). ',
    ],
    [
      'a counted year after one that is declared only',
      [...now, report(last, webinars(122))],
      'Проведено 2 вебинара (по записям банка; в 2024–2025 учебном году — 122 вебинара по отчёту). ',
    ],
    [
      'a counted year after one whose report says what the bank counts',
      [...now, ...then, report(last, webinars(1))],
      'Проведено 2 вебинара (в 2024–2025 учебном году — 1 вебинар). ',
    ],
    [
      'a counted year after one whose report is silent',
      [...now, ...then, report(last, omo)],
      'Проведено 2 вебинара (по записям банка; в 2024–2025 учебном году — 1 вебинар, тоже по записям банка). ',
    ],
  ])('%s', (_, entries, sentence) => expect(textBelow(told(...entries), 'Вебинары серии «Горячая линия»')).toContain(sentence));

  test('what the records tell beside declared figures says so, and webinars outside the series are no part of a declared number', () => {
    const outside = held('d', '2025-12-01', { series: undefined, themes: ['gia-oge'] });
    const work = aMaterial({ title: 'Работа' }, { id: 'work' });
    const { protocol, reviews } = anApproval(work);
    const entries = [...now, outside, aRecommendation(), work, protocol];
    const draft = (...more: NonNullable<BankParts['entries']>) =>
      draftOf({ vocabularies: { indicators }, entries: [...entries, ...more], reviews });
    const captions = ({ blocks }: DraftDocument) => blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    const [reported, counted] = [draft(report(year, webinars(122))), draft()];
    const text = [textOf(reported), ...captions(reported)].join('\n');
    expect(text).toContain('Проведено 122 вебинара. Вне серии «Горячая линия» по записям банка — ещё 1. ');
    expect(text).toContain('Тематика вебинаров (по записям банка):');
    expect(text).toContain('Рекомендованные разработки по видам (по записям банка)');
    expect(text).toContain('За год проведено 122 вебинара; опубликовано методических рекомендаций — 1 (по записям банка); ');
    expect([textOf(counted), ...captions(counted)].join('\n')).not.toContain('по записям банка)');
  });

  test('the table tells the year before by its source', () => {
    const table = below(told(...now, ...then, report(year, webinars(122, 119))), 'Показатели года').find((block) => block.kind === 'table');
    const heads = table?.kind === 'table' ? table.columns.slice(0, 5).map(({ name }) => name) : [];
    expect(heads).toEqual(['Показатель', 'Годом раньше, в отчёте', 'Годом раньше, в банке', 'В отчёте', 'В банке']);
    const row = linesOf(table!).map(plainText);
    const at = row.indexOf('webinars');
    expect(row.slice(at, at + 5)).toEqual(['webinars', '119', '1', '122', '2']);
  });
});

describe('leads fit one item and say of nobody that he held it', () => {
  const event = anEvent({ title: 'Совещание', kind: 'forum', start: '2025-12-01', units: ['rumo'] }, { id: 'one' });
  test.each<[string, NonNullable<BankParts['entries']>, string]>([
    ['alone', [event], 'По записям банка:'],
    ['beside a meeting', [event, anEvent({}, { id: 'meeting' })], 'Кроме заседаний:'],
  ])('%s', (_, entries, lead) => {
    const text = textBelow(draftOf({ entries }), 'Мероприятия года');
    expect(text.split('\n')[0]).toBe(lead);
    expect(text).not.toMatch(/состоялись/);
  });
});

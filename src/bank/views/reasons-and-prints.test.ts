import { describe, expect, test } from 'vitest';
import { aBank, aCriteria, aMaterial, anApproval, aProtocol, TODAY } from '../../testing/builders.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { registerOf } from '../register.ts';
import type { Decision } from '../review/decide.ts';
import { revisionOf } from '../review/revision.ts';
import { draftReasons } from './draft-reasons.ts';
import { proofView } from './register-proof.ts';
import { reviewOf } from './review.ts';
import { formAddress, sheetPages } from './sheet-form.ts';

describe('why a work is still a draft', () => {
  const reasonsOf = (...findings: { reason: Decision['findings'][number]['reason']; detail?: string }[]) =>
    told(draftReasons({ findings: findings.map((finding) => ({ file: 'x', ...finding })), revision: 'abc' } as unknown as Decision));
  test('is told once for each reason, its details each once', () =>
    expect(
      reasonsOf(
        { reason: 'expert-subject', detail: 'ex-1' },
        { reason: 'too-few' },
        { reason: 'expert-subject', detail: 'ex-2' },
        { reason: 'expert-subject', detail: 'ex-1' },
      ),
    ).toEqual([
      { message: 'Эксперт не аккредитован по предмету работы: ex-1, ex-2', hint: 'Нужно заключение эксперта по этому предмету.' },
      { message: 'Не хватает заключений', hint: 'Добавьте заключения других экспертов.' },
    ]));
  test('names no score and no word of a protocol that refused', () =>
    expect(
      reasonsOf(
        { reason: 'score-range', detail: '9' },
        { reason: 'score-step', detail: '1.5' },
        { reason: 'protocol-refuses', detail: 'протокол' },
      ),
    ).toEqual([
      { message: 'Балл вне шкалы', hint: 'Поправьте балл по шкале набора.' },
      {
        message: 'Такого балла в шкале набора нет',
        hint: 'Спросите эксперта, какой балл он ставит. Дробные баллы допускает только step шкалы набора.',
      },
      { message: 'По протоколу работа не рекомендована', hint: 'Такие работы хранят под шифром, без названия.' },
    ]));
  test('gives the print to write where that helps', () =>
    expect(reasonsOf({ reason: 'revision-empty' }, { reason: 'text-changed' })).toEqual([
      {
        message: 'Не вписан отпечаток прочитанного текста',
        hint: 'Если эксперт читал нынешний текст, впишите его отпечаток. Напишите revision: "abc".',
      },
      {
        message: 'После заключения работа изменилась: эксперт читал другой текст',
        hint: 'Попросите эксперта перечитать работу или оформите правку в amendments.yaml. Отпечаток нынешнего текста: abc.',
      },
    ]));
});

describe('a work that was amended', () => {
  const material = aMaterial({ version: '1.1' });
  const { reviews, protocol } = anApproval(material);
  const from = '1'.repeat(16);
  const data = { from, to: revisionOf(material), date: '2025-12-20', protocol: 'p-2', reason: 'Опечатка' };
  const bank = aBank({
    entries: [
      material,
      {
        ...protocol,
        data: { ...protocol.data, decisions: protocol.data.decisions.map((decision) => ({ ...decision, number: '2025-1' })) },
      },
      aProtocol({ number: '2', date: '2025-12-20', amended: ['material-1'] }, { id: 'p-2' }),
    ],
    reviews: reviews.map((own) => ({ ...own, data: { ...own.data, revision: from } })),
    amendments: [
      { material: 'material-1', file: 'x', data },
      { material: 'other', file: 'y', data },
    ],
    region: { review: { criteria: 'set-1', scores_public: true } },
  });
  const catalogue = () => createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  test('tells in its proof what stood before', () => {
    const of = catalogue();
    expect(told(proofView(registerOf(of)[0]!, of).facts)).toEqual([
      'Работа: Сложение дробей',
      'Вид: Технологическая карта',
      'Авторы: Редакция банка → /organizacii/redakciya/',
      'Решение: Протокол № 1 от 20 ноября 2025, РУМО',
      'Учебный год: 2025–2026',
      'Заключений экспертов: 3',
      'Отпечаток текста: 3cd9 b817 5665 b940',
      'Прежние отпечатки: 1111 1111 1111 1111 (до 20 декабря 2025: правка принята протоколом № 2)',
    ]);
  });
  test('tells in its review how it was changed, and its scores', () =>
    expect(told(reviewOf('material-1', catalogue()) ?? null)).toEqual({
      number: '2025-1',
      proof: '/r/2025-1/',
      protocol: '1',
      date: '20 ноября 2025',
      experts: 3,
      criteria: ['Критерии'],
      proposal: false,
      scores: [
        {
          average: 6,
          most: 6,
          top: 3,
          criteria: [
            { name: 'Ясность', average: 3 },
            { name: 'Польза', average: 3 },
          ],
        },
      ],
      names: [],
      version: '1.1',
      amendments: ['20 декабря 2025, протокол № 2'],
    }));
  test('has no review where nobody let it through', () => expect(reviewOf('unheard', catalogue())).toBeUndefined());
});

describe('the sheet of an expert', () => {
  const sheet = { material: 'drobi', revision: 'abc', expert: 'ex-1', criteria: 'set-1' };
  test('is led to with what is known; the main set has the short address', () => {
    expect([formAddress(sheet, 'set-1'), formAddress({ ...sheet, criteria: 'own', material: 'а/б' }, 'set-1')]).toEqual([
      '/ekspertam/zaklyuchenie/#rabota=drobi&otpechatok=abc&ekspert=ex-1',
      '/ekspertam/zaklyuchenie/own/#rabota=%D0%B0%2F%D0%B1&otpechatok=abc&ekspert=ex-1',
    ]);
  });
  test('has a page for each set in force, each once', () => {
    const review = {
      criteria: 'set-1',
      own: [
        { criteria: 'own', types: ['method'] },
        { criteria: 'set-1', types: ['tech-map'] },
        { criteria: 'unheard', types: ['x'] },
      ],
      programmes: { criteria: 'own' },
    };
    const bank = aBank({ entries: [aCriteria({ title: 'Свои', scale: { min: 1, max: 2 } }, { id: 'own' })], region: { review } as never });
    const pages = sheetPages({ bank, today: TODAY });
    expect(told(pages.map(({ path, criteria, scores }) => [path, criteria, scores]))).toEqual([
      [
        '/ekspertam/zaklyuchenie/',
        'set-1',
        [
          { value: '0', words: '0' },
          { value: '1', words: '1' },
          { value: '2', words: '2' },
          { value: '3', words: '3' },
        ],
      ],
      [
        '/ekspertam/zaklyuchenie/own/',
        'own',
        [
          { value: '1', words: '1' },
          { value: '2', words: '2' },
        ],
      ],
    ]);
    expect(told([pages[0]?.verdicts, pages[0]?.conflict])).toEqual([
      [
        { value: 'recommended', words: 'Рекомендовать' },
        { value: 'recommended-notes', words: 'Рекомендовать с замечаниями' },
        { value: 'revise', words: 'Вернуть на доработку' },
        { value: 'rejected', words: 'Не рекомендовать' },
      ],
      [
        { value: 'false', words: 'Нет' },
        { value: 'true', words: 'Да' },
      ],
    ]);
  });
});

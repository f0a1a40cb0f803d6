import { expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { certificatesOf } from '../certificates.ts';
import { expertsWithPapers } from '../expert-papers.ts';
import { expertCertificateView, expertPaper } from './certificate-expert.ts';
import { certificatePaper, certificateView } from './certificate.ts';
import type { Catalogue } from '../catalogue.ts';

const withRegion = (changes: object) => {
  const catalogue = fullCatalogue();
  const region = { ...catalogue.bank.region, ...changes };
  return { ...catalogue, bank: { ...catalogue.bank, region } } as Catalogue;
};

test('a certificate tells who made what, by which protocol, and how to check it', () => {
  const catalogue = fullCatalogue();
  expect(
    told(
      certificateView(
        certificatesOf(catalogue).find(({ holder }) => holder === 'anna')!,
        catalogue,
      ),
    ),
  ).toEqual({
    meta: {
      title: 'Свидетельство № 2025-1: Образцова Анна Петровна',
      description: 'Свидетельство автора о работе «Дроби на полосках».',
      path: '/svidetelstva/2025-1/anna/',
      trail: ['Реестр разработок → /reestr/', '2025-1 → /r/2025-1/'],
      noindex: true,
    },
    title: 'Свидетельство № 2025-1: Образцова Анна Петровна',
    paper: {
      issuer: ['Банк опыта', 'РУМО'],
      chair: 'Председатель РУМО',
      title: 'Свидетельство',
      sub: '№ 2025-1 в реестре банка от 20 ноября 2025',
      parts: [
        'Образцова Анна Петровна (Автор) (учитель; Средняя школа № 1)',
        '«Дроби на полосках» (Педагогическая разработка) (Технологическая карта · Математика · 5 класс)',
      ],
      statement: 'прошла общественно-профессиональную экспертизу, рекомендована к использованию и внесена в реестр банка.',
      facts: [
        { name: 'Решение', text: 'протокол № 1 от 20 ноября 2025, РУМО' },
        { name: 'Экспертиза', text: '3 заключения' },
        { name: 'Учебный год', text: '2025–2026' },
        { name: 'Соавторы', text: 'ещё 1 автор' },
      ],
      proof: { url: 'https://bank.primery.rf/r/2025-1/', shown: 'bank.primery.rf/r/2025-1/', print: 'df76 b4d9 0c06 d0aa' },
      seed: 'df76b4d90c06d0aa',
      demo: false,
    },
    file: '/svidetelstva/2025-1/anna/svidetelstvo.pdf',
    proof: 'Проверить номер → /r/2025-1/',
    demo: false,
    verdict: 'Действительно',
  });
});

test('a certificate of a sample counts no experts', () => {
  const catalogue = fullCatalogue();
  const sample = certificatesOf(catalogue).find(({ entry }) => entry.demo)!;
  expect(told(certificateView(sample, catalogue))).toEqual({
    meta: {
      title: 'Свидетельство № 2025-4: Редакция банка',
      description: 'Свидетельство автора о работе «Образец урока».',
      path: '/svidetelstva/2025-4/redakciya/',
      trail: ['Реестр разработок → /reestr/obrazcy/', '2025-4 → /r/2025-4/'],
      noindex: true,
    },
    title: 'Свидетельство № 2025-4: Редакция банка',
    paper: {
      issuer: ['Банк опыта', 'РУМО'],
      chair: 'Председатель РУМО',
      title: 'Свидетельство',
      sub: '№ 2025-4 в реестре банка от 20 ноября 2025',
      parts: ['Редакция банка (Автор)', '«Образец урока» (Педагогическая разработка) (Технологическая карта · Математика · 5 класс)'],
      statement:
        'Так будет выглядеть свидетельство. Эту работу написала редакция, чтобы показать, как устроен банк: эксперты её не читали.',
      facts: [
        { name: 'Решение', text: 'протокол № 1 от 20 ноября 2025, РУМО' },
        { name: 'Учебный год', text: '2025–2026' },
      ],
      proof: { url: 'https://bank.primery.rf/r/2025-4/', shown: 'bank.primery.rf/r/2025-4/', print: '3415 3abd 7b95 72e8' },
      seed: '34153abd7b9572e8',
      demo: true,
      sampleNote: 'Такое свидетельство никому не выдано, номер и отпечаток — для показа.',
    },
    file: '/svidetelstva/2025-4/redakciya/svidetelstvo.pdf',
    proof: 'Проверить номер → /r/2025-4/',
    demo: true,
    verdict: 'Действительно',
  });
});

test('a certificate of a withdrawn work is no paper', () => {
  const catalogue = fullCatalogue();
  const gone = certificatesOf(catalogue).find(({ entry }) => entry.material.id === 'withdrawn')!;
  expect(told(certificateView(gone, catalogue))).toEqual({
    meta: {
      title: 'Свидетельство № 2025-5: Редакция банка',
      description: 'Свидетельство автора о работе «Снятая».',
      path: '/svidetelstva/2025-5/redakciya/',
      trail: ['Реестр разработок → /reestr/', '2025-5 → /r/2025-5/'],
      noindex: true,
    },
    title: 'Свидетельство № 2025-5: Редакция банка',
    proof: 'Проверить номер → /r/2025-5/',
    demo: false,
    verdict: 'Отозвано',
  });
});

test('by command a paper bears the name it is given, names others, and counts those without consent', () => {
  const catalogue = fullCatalogue();
  const own = certificatesOf(catalogue).find(({ holder }) => holder === 'anna');
  const anna = own!.credit;
  const others = Array.from({ length: 7 }, (_, index) => ({ person: `nobody-${index}` }));
  const editors = Array.from({ length: 7 }, () => ({ organisation: 'redakciya' }));
  const paper = (authors: readonly object[], credit = anna) => {
    const material = { ...own!.entry.material, data: { ...own!.entry.material.data, authors } };
    return certificatePaper({ ...own!, credit, entry: { ...own!.entry, material: material as never } }, catalogue, 'Имя');
  };
  expect(told(paper([anna, ...others]).facts)).toEqual([
    { name: 'Решение', text: 'протокол № 1 от 20 ноября 2025, РУМО' },
    { name: 'Экспертиза', text: '3 заключения' },
    { name: 'Учебный год', text: '2025–2026' },
    { name: 'Соавторы', text: 'ещё 7 авторов' },
  ]);
  expect(told(paper([anna, ...editors]).facts)).toEqual([
    { name: 'Решение', text: 'протокол № 1 от 20 ноября 2025, РУМО' },
    { name: 'Экспертиза', text: '3 заключения' },
    { name: 'Учебный год', text: '2025–2026' },
    { name: 'Соавторы', text: 'Редакция банка, Редакция банка, Редакция банка, Редакция банка, Редакция банка, Редакция банка и другие' },
  ]);
  expect(told(paper([anna, ...editors.slice(0, 6), others[0]!]).facts)).toEqual([
    { name: 'Решение', text: 'протокол № 1 от 20 ноября 2025, РУМО' },
    { name: 'Экспертиза', text: '3 заключения' },
    { name: 'Учебный год', text: '2025–2026' },
    {
      name: 'Соавторы',
      text: 'Редакция банка, Редакция банка, Редакция банка, Редакция банка, Редакция банка, Редакция банка и ещё 1 автор',
    },
  ]);
  expect(told(paper([anna]).parts)).toEqual([
    'Имя (Автор) (учитель; Средняя школа № 1)',
    '«Дроби на полосках» (Педагогическая разработка) (Технологическая карта · Математика · 5 класс)',
  ]);
  expect(told(paper([], { organisation: 'school', position: 'кафедра', role: 'составитель' } as never).parts)).toEqual([
    'Средняя школа № 1 (Составитель) (кафедра)',
    '«Дроби на полосках» (Педагогическая разработка) (Технологическая карта · Математика · 5 класс)',
  ]);
});

test('the paper of an expert who is named', () => {
  const catalogue = fullCatalogue();
  const [expert] = expertsWithPapers(catalogue);
  expect(told(expertCertificateView(expert!, catalogue))).toEqual({
    meta: {
      title: 'Справка эксперту: Образцова Эксперт',
      description: 'Справка № Э-C7D253 о заключениях эксперта, которые засчитаны.',
      path: '/svidetelstva/ekspertu/expert/',
      trail: [],
      noindex: true,
    },
    title: 'Справка эксперту: Образцова Эксперт',
    paper: {
      issuer: ['Банк опыта', 'РУМО'],
      chair: 'Председатель РУМО',
      title: 'Справка',
      parts: ['Образцова Эксперт (Выдана) (Университет)', '5 заключений (Подготовлено)'],
      statement:
        'для общественно-профессиональной экспертизы педагогических разработок. Заключения засчитаны при решении о публикации в банке.',
      facts: [
        { name: '2025–2026 учебный год', text: '5 заключений' },
        { name: 'Объединения', text: 'Математика' },
      ],
      demo: false,
      sub: '№ Э-C7D253, по состоянию на 1 февраля 2026',
      proof: { url: 'https://bank.primery.rf/svidetelstva/ekspertu/expert/', shown: 'bank.primery.rf/svidetelstva/ekspertu/expert/' },
      seed: 'c7d253870ab8de3825e3a9b5ee603e21abd0dfe62763e8e2fc1fc9f4684e8a19',
    },
    file: '/svidetelstva/ekspertu/expert/spravka.pdf',
    proof: 'Страница эксперта → /avtory/expert/',
    demo: false,
    verdict: '',
  });
  expect(expertPaper('ex-1', catalogue)).toEqual(expertCertificateView(expert!, catalogue).paper);
});

test('the paper of an expert who is not named leaves a line for the name', () => {
  expect(told(expertPaper('ex-2', fullCatalogue()))).toEqual({
    issuer: ['Банк опыта', 'РУМО'],
    chair: 'Председатель РУМО',
    title: 'Справка',
    parts: [' (Выдана) (Университет)', '5 заключений (Подготовлено)'],
    statement:
      'для общественно-профессиональной экспертизы педагогических разработок. Заключения засчитаны при решении о публикации в банке.',
    facts: [{ name: '2025–2026 учебный год', text: '5 заключений' }],
    demo: false,
    sub: '№ ex-2 в списке экспертов банка, по состоянию на 1 февраля 2026',
    inquiry: 'Подлинность справки № ex-2 подтвердит Институт, bank@example.ru, 123.',
    seed: 'bb1a28e6efb72ae5f1f797fd96f9f08d1483a360a8f947cd7854cfce8c4814ef',
  });
  expect(expertPaper('ex-9', fullCatalogue())).toBeUndefined();
});

test('where names are not public the name stands only on the paper handed over; contacts that are not known are not told', () => {
  const owner = { ...fullCatalogue().bank.region.owner, email: 'unknown', phone: '123' };
  const review = { ...fullCatalogue().bank.region.review, names_public: false };
  expect(told(expertPaper('ex-1', withRegion({ review, owner })))).toEqual({
    issuer: ['Банк опыта', 'РУМО'],
    chair: 'Председатель РУМО',
    title: 'Справка',
    parts: ['Образцова Эксперт (Выдана) (Университет)', '5 заключений (Подготовлено)'],
    statement:
      'для общественно-профессиональной экспертизы педагогических разработок. Заключения засчитаны при решении о публикации в банке.',
    facts: [
      { name: '2025–2026 учебный год', text: '5 заключений' },
      { name: 'Объединения', text: 'Математика' },
    ],
    demo: false,
    sub: '№ ex-1 в списке экспертов банка, по состоянию на 1 февраля 2026',
    inquiry: 'Подлинность справки № ex-1 подтвердит Институт, 123.',
    seed: 'ba025a33131a58877d042aaeb78b2d97c8a134705046fb1f32cf19f17a2d9245',
  });
});

test('the page of an expert without a page leads to the register', () => {
  const catalogue = withRegion({ features: { people: false } });
  const [expert] = expertsWithPapers(catalogue);
  expect(told(expertCertificateView(expert!, catalogue).proof)).toEqual('Реестр разработок → /reestr/');
});

test('a code of samples gets a sample of a paper, and makes none of the paper of a real one', () => {
  const catalogue = fullCatalogue();
  const experts = new Map(catalogue.bank.experts);
  experts.set('ex-2', { ...experts.get('ex-2')!, person: 'expert', demo: true });
  const bank = { ...catalogue.bank, experts };
  const [mixed] = expertsWithPapers({ ...catalogue, bank });
  expect(mixed?.codes).toContain('ex-1');
  expect(expertPaper('ex-1', { ...catalogue, bank })?.demo).toBe(false);
  expect(
    told(
      expertPaper('ex-2', {
        ...fullCatalogue(),
        bank: { ...bank, region: { ...bank.region, review: { ...bank.region.review, names_public: false } } },
      }) ?? null,
    ),
  ).toEqual({
    issuer: ['Банк опыта', 'РУМО'],
    chair: 'Председатель РУМО',
    title: 'Справка',
    parts: ['Образцова Эксперт (Выдана) (Университет)', 'Заключений, которые засчитаны, нет (Подготовлено)'],
    statement: 'Так будет выглядеть справка. Заключения под этим кодом — образцы.',
    facts: [],
    demo: true,
    sampleNote: 'Такая справка никому не выдана, её номер — для показа.',
    sub: '№ ex-2 в списке экспертов банка, по состоянию на 1 февраля 2026',
    inquiry: 'Подлинность справки № ex-2 подтвердит Институт, bank@example.ru, 123.',
    seed: 'bb1a28e6efb72ae5f1f797fd96f9f08d1483a360a8f947cd7854cfce8c4814ef',
  });
});

import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, anExpert, anOrganisation, aPerson, aProtocol, TODAY, type BankParts } from '../testing/builders.ts';
import { certificatesOf } from './certificates.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { registerTable } from './exports/register-table.ts';
import { conclusionsByExpert, expertsWithPapers } from './expert-papers.ts';
import { extractOf, extractsOf } from './extracts.ts';
import { pageAddresses } from './page-addresses.ts';
import { numberStep, plainNumber } from './register-number.ts';
import { registerOf } from './register.ts';
import { revisionOf } from './review/revision.ts';
import { certificateView } from './views/certificate.ts';
import { expertCertificateView, expertPaper } from './views/certificate-expert.ts';
import { extractView } from './views/extract.ts';
import { portfolioView } from './views/portfolio.ts';
import { proofView } from './views/register-proof.ts';
import { registerPages } from './views/register.ts';

const catalogueOf = (parts: BankParts) => {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};

type Overrides = Parameters<typeof aMaterial>[0];

/** A bank of one examined work; later protocols decide again. */
function bankOf(overrides: Overrides = {}, later: Parameters<typeof aProtocol>[0][] = [], more: BankParts['entries'] = []) {
  const material = aMaterial(overrides);
  const { reviews, protocol } = anApproval(material);
  const others = later.map((data, index) => aProtocol({ number: `2${index}`, date: '2026-01-15', ...data }, { id: `later-${index}` }));
  return catalogueOf({ entries: [material, protocol, ...others, ...more], reviews });
}

const ruling = (verdict: 'recommended' | 'withdrawn' | 'rejected', more: object = {}) => ({
  decisions: [{ material: 'material-1', verdict, ...more }],
});

/** An examined work and its newer edition. */
function withNewer(examined: boolean) {
  const [old, newer] = [aMaterial({ replaced_by: 'newer' }), aMaterial({ replaces: 'material-1' }, { id: 'newer' })];
  const { reviews, protocol } = anApproval(old);
  const second = aProtocol({ number: '2', decisions: [{ material: 'newer', verdict: 'recommended' }] }, { id: 'p-2' });
  const parts = examined
    ? { entries: [old, newer, protocol, second], reviews: [...reviews, ...anApproval(newer).reviews] }
    : { entries: [old, newer, protocol], reviews };
  return catalogueOf(parts);
}

describe('what holds of a registered work', () => {
  test.each<[string, ReturnType<typeof bankOf>, string, RegExp | undefined]>([
    ['an examined work', bankOf(), 'active', undefined],
    ['one with a newer edition', withNewer(true), 'replaced', undefined],
    ['one whose newer edition is not examined yet', withNewer(false), 'active', undefined],
    [
      'one taken back and recommended again',
      bankOf({}, [ruling('withdrawn', { reason: 'Спор' }), { ...ruling('recommended'), date: '2026-01-20' }]),
      'active',
      undefined,
    ],
    ['one that is outdated', bankOf({ state: 'archived', state_reason: 'Вышла новая программа' }), 'archived', /новая программа/],
    ['one taken down', bankOf({ state: 'withdrawn', state_reason: 'По просьбе автора' }), 'withdrawn', /По просьбе автора/],
    [
      'one taken back by a protocol',
      bankOf({}, [ruling('withdrawn', { reason: 'Найдено заимствование' })]),
      'withdrawn',
      /№.20 от 15.января.2026\. Найдено/,
    ],
    [
      'one taken back by a protocol and taken down with words of its own',
      bankOf({ state: 'withdrawn', state_reason: 'По просьбе автора' }, [ruling('withdrawn', { reason: 'Найдено заимствование' })]),
      'withdrawn',
      /от 15.января.2026\. Найдено заимствование.* По просьбе автора/,
    ],
    ['one refused later', bankOf({}, [ruling('rejected')]), 'withdrawn', /отозвана/],
    ['one whose term is over', bankOf({}, [ruling('recommended', { until: '2026-01-20' })]), 'expired', /20.января.2026/],
    ['one prolonged without a number', bankOf({}, [ruling('recommended')]), 'active', undefined],
  ])('%s', (_, catalogue, state, reason) => {
    const [entry, ...others] = registerOf(catalogue);
    expect([entry?.number, entry?.state, others]).toEqual(['2025-1', state, []]);
    if (reason) expect(entry?.reason).toMatch(reason);
    else expect(entry?.reason).toBeUndefined();
  });

  test('a work whose text changed keeps its number and tells neither title nor authors', () => {
    const read = aMaterial({}, { body: 'Прежний текст.' });
    const { reviews, protocol } = anApproval(read);
    const catalogue = catalogueOf({ entries: [aMaterial({ title: 'Тайное имя' }, { body: 'Другой текст.' }), protocol], reviews });
    const [entry] = registerOf(catalogue);
    expect(entry?.state).toBe('suspended');
    expect(certificatesOf(catalogue)).toEqual([]);
    expect(JSON.stringify([proofView(entry!, catalogue), registerPages(catalogue), registerTable(catalogue)])).not.toMatch(
      /Тайное|Редакция/,
    );
  });

  test.each<[string, Parameters<typeof aProtocol>[0]]>([
    ['a protocol of the future', { date: '2026-03-01' }],
    ['a protocol of a sample', { demo: true }],
    ['a protocol of a body that may not decide', { unit: 'smo' }],
  ])('%s gives no number', (_, data) => {
    const material = aMaterial();
    const { reviews, protocol } = anApproval(material);
    const faulty = { ...protocol, data: { ...protocol.data, ...data } };
    expect(registerOf(catalogueOf({ entries: [material, faulty], reviews }))).toEqual([]);
  });

  test.each<[string, Parameters<typeof aProtocol>[0]]>([
    ['of the future', { date: '2026-03-01' }],
    ['of a sample', { demo: true }],
    ['of a body that may not decide', { unit: 'smo' }],
  ])('a protocol %s takes no number back and ends no term', (_, data) => {
    for (const later of [ruling('withdrawn', { reason: 'Найдено заимствование' }), ruling('rejected')]) {
      const [entry] = registerOf(bankOf({}, [{ ...later, ...data }]));
      // The check blames such a protocol, and the work stays: nobody who may has taken its number back.
      expect([entry?.state, entry?.reason]).toEqual(['active', undefined]);
    }
    const [entry] = registerOf(bankOf({}, [{ ...ruling('recommended', { until: '2025-12' }), ...data }]));
    expect([entry?.state, entry?.reason]).toEqual(['active', undefined]);
  });

  test('a number has one address, whatever signs it is written in', () => {
    expect(numberStep('СМ-2025-017')).toBe('sm-2025-017');
    expect(numberStep('Д\u20112026\u2011010')).toBe('d-2026-010');
    expect(plainNumber('2026\u20131')).toBe('2026-1');
  });
});

const anna = { distribution: { id: '1', date: '2025-01-10' } };
const credits = [{ person: 'anna', organisation: 'redakciya', position: 'учитель' }, { organisation: 'redakciya' }];
const withAnna = (consent: object | undefined, more: Overrides = {}) =>
  bankOf({ authors: credits, ...more }, [], [aPerson({ consent }, { id: 'anna' })]);

describe('papers', () => {
  test('each author who may be named has a certificate with number, protocol, address and print', () => {
    const catalogue = withAnna(anna);
    const certificates = certificatesOf(catalogue);
    expect(certificates.map(({ path }) => path)).toEqual(['/svidetelstva/2025-1/anna/', '/svidetelstva/2025-1/redakciya/']);
    const { paper } = certificateView(certificates[0]!, catalogue);
    expect(paper).toMatchObject({
      sub: expect.stringContaining('2025-1'),
      proof: { url: 'https://bank.primery.rf/r/2025-1/' },
      demo: false,
    });
    expect(paper?.parts[0]).toEqual({ label: 'Автор', text: 'Образцова Анна', notes: ['учитель', 'Редакция банка'] });
    expect(paper?.proof?.print?.replace(/\W/g, '')).toBe(registerOf(catalogue)[0]?.revision);
  });

  test('the page of a number names the prints of the texts before its edits, with the day of each', () => {
    const material = aMaterial();
    const { reviews, protocol } = anApproval(material);
    const [first, second] = ['1'.repeat(16), '2'.repeat(16)];
    const read = reviews.map((own) => ({ ...own, data: { ...own.data, revision: first } }));
    const accept = (id: string, date: string) => aProtocol({ number: id, date, amended: ['material-1'] }, { id });
    const amendment = (from: string, to: string, date: string, id: string) => ({
      material: 'material-1',
      file: 'x',
      data: { from, to, date, protocol: id, reason: 'Опечатка' },
    });
    const edits = [amendment(first, second, '2025-12-10', 'a'), amendment(second, revisionOf(material), '2026-01-15', 'b')];
    const catalogue = catalogueOf({
      entries: [material, protocol, accept('a', '2025-12-10'), accept('b', '2026-01-15')],
      reviews: read,
      amendments: edits,
    });
    const [entry] = registerOf(catalogue);
    const earlier = proofView(entry!, catalogue).facts.find(({ name }) => name === 'Прежние отпечатки');
    expect(earlier?.values.map(({ text, note }) => `${text} ${note}`.replace(/\u00a0/g, ' '))).toEqual([
      '2222 2222 2222 2222 до 15 января 2026: правка принята протоколом № b',
      '1111 1111 1111 1111 до 10 декабря 2025: правка принята протоколом № a',
    ]);
  });

  test.each([
    ['no consent', undefined],
    ['a consent withdrawn', { distribution: { id: '1', date: '2025-01-10', withdrawn: '2026-01-01' } }],
  ])('with %s the name is nowhere', (_, consent) => {
    const catalogue = withAnna(consent);
    expect(certificatesOf(catalogue).map(({ holder }) => holder)).toEqual(['redakciya']);
    const all = [
      ...registerOf(catalogue).map((entry) => proofView(entry, catalogue)),
      registerPages(catalogue),
      registerTable(catalogue),
      pageAddresses(catalogue),
    ];
    expect(JSON.stringify(all)).not.toMatch(/Образцова|anna/);
  });

  test('of a work taken down the certificate is gone, its page says so', () => {
    const catalogue = withAnna(anna, { state: 'withdrawn', state_reason: 'По просьбе автора' });
    const [first] = certificatesOf(catalogue);
    expect(first?.file).toBeUndefined();
    expect(certificateView(first!, catalogue)).toMatchObject({ paper: undefined, verdict: 'Отозвано' });
    expect(proofView(first!.entry, catalogue)).toMatchObject({ good: false, verdict: 'Отозвано', reason: 'По просьбе автора' });
  });

  test('a sample says so on every page and stays out of the register', () => {
    const material = aMaterial({ demo: true });
    const { reviews, protocol } = anApproval(material);
    const catalogue = catalogueOf({ entries: [material, protocol], reviews });
    const [entry] = registerOf(catalogue);
    expect(proofView(entry!, catalogue)).toMatchObject({ demo: true, verdict: 'Это образец', meta: { noindex: true } });
    expect(registerTable(catalogue).rows).toEqual([]);
    expect(registerPages(catalogue).map(({ path, count, meta }) => [path, count, meta.noindex])).toEqual([
      ['/reestr/', 0, undefined],
      ['/reestr/obrazcy/', 1, true],
    ]);
  });

  test('an author has a page with the works and an extract; a body of a collective has one too', () => {
    const catalogue = withAnna(anna);
    const view = portfolioView(catalogue.bank.entries.person.get('anna')!, catalogue);
    expect([view.materials.length, view.registered.map(({ number }) => number.text), view.extract?.href]).toEqual([
      1,
      ['2025-1'],
      '/avtory/anna/vypiska/',
    ]);
    expect([...extractsOf(catalogue).keys()]).toEqual(['anna', 'redakciya']);
    expect(view.reviews).toEqual([]);
  });

  test('an expert is told what counts, by year; the name is left to be written', () => {
    const catalogue = bankOf();
    expect([...conclusionsByExpert(catalogue).get('ex-1')!]).toEqual([['2025-2026', 1]]);
    expect(expertPaper('ex-1', catalogue)?.parts.map(({ text }) => text)).toEqual(['', '1\u00a0заключение']);
    expect(expertPaper('ex-1', catalogue)?.statement).toMatch(/ Заключение засчитано при решении/);
    expect(expertPaper('nobody', catalogue)).toBeUndefined();
  });

  describe('the paper of an expert', () => {
    const named = (consent: object | undefined, names_public: boolean) => {
      const material = aMaterial();
      const { reviews, protocol } = anApproval(material);
      const person = aPerson({ surname: 'Молчунова', consent }, { id: 'expert' });
      const experts = [1, 2, 3].map((n) => anExpert({ code: `ex-${n}`, ...(n === 1 ? { person: 'expert' } : {}) }));
      return catalogueOf({
        entries: [material, protocol, person],
        reviews,
        experts,
        region: { review: { criteria: 'set-1', names_public } },
      });
    };

    test('has a number, a code that leads to its page and a PDF where the region names experts and the expert agreed', () => {
      const catalogue = named(anna, true);
      const [expert, ...others] = expertsWithPapers(catalogue);
      expect(others).toEqual([]);
      const { paper, file } = expertCertificateView(expert!, catalogue);
      expect(paper).toMatchObject({
        sub: expect.stringMatching(/^№.Э-[0-9A-F]{6}, по состоянию на 1.февраля.2026$/),
        proof: { url: 'https://bank.primery.rf/svidetelstva/ekspertu/expert/' },
      });
      expect(paper?.inquiry).toBeUndefined();
      expect([file, pageAddresses(catalogue).find(({ path }) => path === '/svidetelstva/ekspertu/expert/')?.hidden]).toEqual([
        '/svidetelstva/ekspertu/expert/spravka.pdf',
        true,
      ]);
      expect(portfolioView(catalogue.bank.entries.person.get('expert')!, catalogue).reviewPaper).toBe('/svidetelstva/ekspertu/expert/');
      // The code signs the sheets, and stays with the secretary; whoever asks by it is given the same paper.
      expect(JSON.stringify([paper, file])).not.toContain('ex-1');
      expect(expertPaper('ex-1', catalogue)).toEqual(paper);
    });

    test.each<[string, object | undefined, boolean]>([
      ['the region names nobody', anna, false],
      ['there is no consent', undefined, true],
      ['the consent is withdrawn', { distribution: { id: '1', date: '2025-01-10', withdrawn: '2026-01-01' } }, true],
    ])('says whom to ask and has no page where %s', (_, consent, names) => {
      const catalogue = named(consent, names);
      expect(expertsWithPapers(catalogue)).toEqual([]);
      expect(JSON.stringify(pageAddresses(catalogue))).not.toContain('ekspertu');
      const paper = expertPaper('ex-1', catalogue);
      expect(paper?.proof).toBeUndefined();
      expect(paper?.inquiry).toMatch(/Подлинность справки №.ex-1 подтвердит /);
    });
  });

  test('post and place of an author are those of the day of the application; of an extract, those of today', () => {
    const posts = [
      { position: 'учитель', organisation: 'school', since: '2020', until: '2025-12' },
      { position: 'методист', organisation: 'soiro', since: '2026-01' },
    ];
    const school = anOrganisation(
      { name: 'Лицей', short_name: 'Лицей', kind: 'school', old_names: [{ name: 'Школа № 5', until: '2025-10' }] },
      { id: 'school' },
    );
    const more = [aPerson({ consent: anna, posts }, { id: 'anna' }), school];
    const holder = (authors: object[], extra = more) => {
      const catalogue = bankOf({ authors: authors as never }, [], extra);
      return [
        certificateView(certificatesOf(catalogue)[0]!, catalogue).paper?.parts[0]?.notes,
        extractView(extractOf('anna', catalogue)!, catalogue).about,
      ];
    };
    expect(holder([{ person: 'anna' }])).toEqual([['учитель', 'Школа № 5'], 'методист, Институт развития образования']);
    // What stands with the work is what it was submitted with.
    expect(holder([{ person: 'anna', position: 'педагог', organisation: 'redakciya' }])[0]).toEqual(['педагог', 'Редакция банка']);
    expect(holder([{ person: 'anna', organisation: 'redakciya' }], [aPerson({ consent: anna }, { id: 'anna' })])).toEqual([
      ['Редакция банка'],
      'Редакция банка',
    ]);
  });
});

describe('tables', () => {
  test('every line has a cell for every column', () => {
    const { columns, rows } = registerTable(bankOf());
    expect(rows.map((row) => row.length)).toEqual([columns.length]);
    expect(rows[0]?.slice(0, 3)).toEqual(['2025-1', '2025-11-20', 'Сложение дробей']);
  });

  test('a long register goes over pages and years', () => {
    const works = Array.from({ length: 101 }, (_, index) => aMaterial({}, { id: `m-${index}` }));
    const approved = works.map((work) => anApproval(work));
    const decisions = works.map(({ id }, index) => ({ material: id, verdict: 'recommended' as const, number: `2025-${index + 1}` }));
    const parts = { entries: [...works, aProtocol({ decisions })], reviews: approved.flatMap(({ reviews }) => reviews) };
    const pages = registerPages(catalogueOf(parts));
    expect(pages.map(({ path, rows }) => [path, rows.length])).toEqual([
      ['/reestr/', 100],
      ['/reestr/stranica/2/', 1],
    ]);
    expect(pages[0]?.rows[0]?.number).toEqual({ text: '2025-101', href: '/r/2025-101/' });
  });
});

import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isOffice, officeText } from './office-text.ts';
import { openZip } from './open-zip.ts';

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

it.each([
  [
    'docx',
    {
      'word/document.xml':
        '<w:p><w:r><w:t>Дро</w:t></w:r><w:r><w:t xml:space="preserve">би &amp; доли</w:t></w:r></w:p><w:p><w:t>Два</w:t><w:tab/><w:t>три</w:t></w:p>',
      'word/footnotes.xml': '<w:p><w:t>Сноска &#8212; здесь</w:t></w:p>',
      'word/styles.xml': '<w:t>Не текст</w:t>',
    },
    ['Дроби & доли', 'Два три', 'Сноска — здесь'],
  ],
  [
    'docx',
    {
      'word/document.xml': '<w:p><w:del><w:delText>Вычеркнуто</w:delText></w:del><w:instrText>PAGE</w:instrText><w:t>Осталось</w:t></w:p>',
    },
    ['Осталось'],
  ],
  [
    'pptx',
    {
      'ppt/slides/slide10.xml': '<a:p><a:t>Десятый</a:t></a:p>',
      'ppt/slides/slide2.xml': '<a:p><a:r><a:t>Вто</a:t></a:r><a:r><a:t>рой</a:t></a:r></a:p><a:p><a:t>слайд</a:t></a:p>',
      'ppt/slideMasters/slideMaster1.xml': '<a:p><a:t>Образец заголовка</a:t></a:p>',
    },
    ['Второй', 'слайд', 'Десятый'],
  ],
  [
    'xlsx',
    {
      'xl/sharedStrings.xml': '<sst><si><t>Месяц</t></si><si><r><t>Пода</t></r><r><t xml:space="preserve">рки</t></r></si></sst>',
      'xl/worksheets/sheet1.xml': '<c t="inlineStr"><is><t>Прямо в клетке</t></is></c><c><v>42</v></c>',
    },
    ['Месяц', 'Подарки', 'Прямо в клетке'],
  ],
  [
    'odt',
    { 'content.xml': '<office:text><text:p>Первый <text:span>абзац</text:span></text:p><text:h>Заголовок</text:h></office:text>' },
    ['Первый абзац', 'Заголовок'],
  ],
])('%s: the words, a line for each paragraph', (format, files, expected) =>
  expect(lines(officeText(zip(files), format))).toEqual(expected),
);

it.each(['docx', 'pptx', 'odt'])('a %s without its text is damaged', (format) =>
  expect(() => officeText(zip({ 'other.xml': '' }), format)).toThrow('no text'),
);

it('an archive cut short is damaged', () => {
  const whole = zip({ 'word/document.xml': '<w:t>Дроби</w:t>'.repeat(200) });
  expect(() => officeText(whole.subarray(0, whole.length - 30), 'docx')).toThrow();
  expect(() => officeText(new Uint8Array(100), 'docx')).toThrow();
});

it('does not unpack a bomb', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(31e6) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(() => openZip(bomb, /document/)).toThrow('31000000 bytes');
  const three = zipSync(Object.fromEntries([1, 2, 3].map((n) => [`a${n}.xml`, new Uint8Array(25e6)])), { level: 1 });
  expect(() => openZip(three, /^a/)).toThrow('bytes');
  expect(openZip(bomb, /styles/).size).toBe(0);
});

it('does not read an archive of too many files', () => {
  const many = zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`${n}`, new Uint8Array()])));
  expect(() => openZip(many, /^x/)).toThrow('5000 files');
});

it('an archive that lies about its size gives no more than it said', () => {
  const honest = zip({ 'word/document.xml': `<w:t>${'а'.repeat(100_000)}</w:t>` });
  const lying = honest.slice();
  const view = new DataView(lying.buffer);
  const directory = lying.findLastIndex((_, at) => at + 4 <= lying.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(directory + 24, 10, true);
  let length = 0;
  try {
    length = openZip(lying, /document/).get('word/document.xml')!.length;
  } catch {
    // Refusing it is as good.
  }
  expect(length).toBeLessThanOrEqual(10);
});

it.each([
  ['docx', true],
  ['odp', true],
  ['zip', false],
  ['constructor', false],
])('%s is read: %s', (format, expected) => expect(isOffice(format)).toBe(expected));

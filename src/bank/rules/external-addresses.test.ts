import { aDocument, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { externalAddresses } from './external-addresses.ts';

const file = 'documents/document-1/index.md';
const url = (address: string) => ({ entries: [aDocument({ url: address })] });
const body = (text: string) => ({ entries: [aDocument({}, { body: text })] });

testRule(externalAddresses, [
  { name: 'a good address', bank: url('https://edu.gov.ru/x'), finds: [] },
  { name: 'http', bank: url('http://edu.gov.ru/x'), finds: [`warning ${file} url`], says: /https:\/\// },
  { name: 'banned', bank: url('https://www.instagram.com/x'), finds: [`error ${file} url`], says: /запрещён/ },
  { name: 'a name that only resembles a banned one', bank: url('https://notfacebook.com/x'), finds: [] },
  { name: 'shortened', bank: url('https://clck.ru/3abc'), finds: [`error ${file} url`], says: /полный адрес/ },
  { name: 'banned in a link of the body', bank: body('[x](https://facebook.com/x)'), finds: [`error ${file}`] },
  { name: 'banned and bare in the body', bank: body('см. https://fb.com/x.'), finds: [`error ${file}`] },
  { name: 'only shown in code', bank: body('`https://fb.com/x`'), finds: [] },
  { name: 'unknown is no address', bank: { entries: [aWebinar({ join_url: 'unknown' })] }, finds: [] },
  {
    name: 'whole words, on the line of the body',
    bank: body('Текст.\n\nhttps://fb.com/x и https://vk.cc/x и http://a.example.ru/x'),
    finds: [`error ${file}`, `error ${file}`, `warning ${file}`],
    tells: [
      '12: Ссылка на fb.com: этот сервис в России запрещён как экстремистский. Уберите ссылку или дайте другую.',
      '12: Сокращённый адрес vk.cc: не видно, куда он ведёт. Откройте его и впишите полный адрес.',
      '12: Адрес на a.example.ru начинается с http://. Проверьте, открывается ли он с https://, и замените.',
    ],
  },
  {
    name: 'an address that is only spoken of in a field of words',
    bank: { entries: [aDocument({ summary: 'http://edu.gov.ru/x' })] },
    finds: [],
  },
]);

import { expect, test } from 'vitest';
import { locationOf } from './locations.ts';

test.each<[string, object]>([
  ['region.yaml', { what: 'single', single: 'region' }],
  ['experts.yaml', { what: 'single', single: 'experts' }],
  ['addresses.txt', { what: 'other' }],
  ['frozen.txt', { what: 'other' }],
  ['vocabularies/material-types.yaml', { what: 'vocabulary', name: 'material-types' }],
  ['materials/2025-2026/drobi/index.md', { what: 'entry', kind: 'material', id: 'drobi', year: '2025-2026' }],
  ['materials/2025-2026/drobi/list.pdf', { what: 'attachment', folder: 'materials/2025-2026/drobi' }],
  ['materials/2025-2026/drobi/README.md', { what: 'attachment', folder: 'materials/2025-2026/drobi' }],
  ['webinars/2025-2026/gia.md', { what: 'entry', kind: 'webinar', id: 'gia', year: '2025-2026' }],
  ['webinars/2025-2026/gia/index.md', { what: 'entry', kind: 'webinar', id: 'gia', year: '2025-2026' }],
  ['documents/plan/index.md', { what: 'entry', kind: 'document', id: 'plan' }],
  ['units/math.md', { what: 'entry', kind: 'unit', id: 'math' }],
  ['reports/2024-2025.mdx', { what: 'entry', kind: 'report', id: '2024-2025' }],
  ['reviews/2025-2026/drobi/01.yaml', { what: 'review', material: 'drobi' }],
  ['reviews/2025-2026/drobi/assigned.yaml', { what: 'assignments', material: 'drobi' }],
  ['reviews/2025-2026/drobi/amendments.yaml', { what: 'amendments', material: 'drobi' }],
])('%s', (path, expected) => expect(locationOf(path)).toEqual(expected));

test.each<[string, RegExp]>([
  ['drobi.md', /Место файла не предусмотрено/],
  ['photos/a.png', /Место файла не предусмотрено/],
  ['vocabularies/subjects.yml', /Словаря «subjects\.yml» нет/],
  ['vocabularies/x/subjects.yaml', /нет/],
  ['materials/drobi/index.md', /Папка «drobi» — не учебный год/],
  ['news/moya.txt', /Файл лежит прямо в папке news.*news\/2025-2026\/moya\.md/s],
  ['news/moya.md', /Файл лежит прямо в папке news.*news\/2025-2026\/moya\.md/s],
  ['materials/plan.pdf', /прямо в папке materials.*в папку той записи/s],
  ['materials/2025—2026/drobi/index.md', /Переименуйте папку: 2025-2026\./],
  ['materials/2025-26/drobi/index.md', /Переименуйте папку: 2025-2026\./],
  ['materials/2025-2027/drobi/index.md', /Переименуйте папку: 2025-2026\./],
  ['materials/уч. год 2025/drobi/index.md', /Переименуйте папку: 2025-2026\./],
  ['materials/drobi/index.md', /двумя соседними годами/],
  ['materials/2025-2026/drobi/index.txt', /Переименуйте его в index\.md/],
  ['news/2025-2026/photo.jpg', /Картинка сама по себе.*в папку записи рядом с index\.md.*!\[Что на ней видно\]\(photo\.jpg\)/s],
  ['news/2025-2026/Снимок экрана.png', /\(<Снимок экрана\.png>\)/],
  ['reviews/01.yaml', /Заключение лежит не на месте/],
  [
    'news/2025-2026/zametka.docx',
    /Документ Word сам по себе на сайте не появится.*Перенесите его текст в файл \.md.*в поле files: «zametka\.docx»/s,
  ],
  ['units/math.xlsx', /Таблица сама по себе.*в папку документа или разработки/s],
  ['people/ivanova.jpg', /Картинка сама по себе/],
  ['news/2025-2026/zametka', /У файла «zametka» нет расширения.*zametka\.md/s],
  ['materials/2024-2026/drobi/index.md', /не учебный год/],
  ['materials/2025-2026/drobi/files/list.pdf', /слишком глубоко/],
  ['materials/2025-2026/drobi.mdx', /\.mdx бывают только в pages и reports/],
  ['materials/2025-2026/drobi/index.mdx', /\.mdx бывают только/],
  ['materials/2025-2026/list.pdf', /Документ PDF сам по себе.*рядом с index\.md/s],
  ['units/math/index.md', /слишком глубоко/],
  ['people/ivanova.md', /не бывает файлов «\.md»/],
  ['reviews/drobi/01.yaml', /не учебный год/],
  ['reviews/2025-2026/drobi/1.yaml', /Заключение лежит не на месте/],
])('%s is misplaced', (path, message) => {
  const location = locationOf(path);
  expect(location.what).toBe('misplaced');
  expect(location.what === 'misplaced' && `${location.message} ${location.hint}`).toMatch(message);
  expect(location.what === 'misplaced' && location.hint).toMatch(/[а-яё]/);
});

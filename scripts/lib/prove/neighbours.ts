import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allEntries, type Bank } from '../../../src/bank/bank.ts';
import type { Issue } from '../../../src/bank/issue.ts';
import { checkBank } from '../content.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';

type Check = (root: string) => Promise<readonly Issue[]>;

/** Contents of files of which nothing can be read. */
const BAD = [
  '',
  '---\n',
  'просто текст',
  '---\ntitle: [\n---\n',
  '---\n\u0000\n---\n',
  '---\n- список\n---\n',
  '---\na: 1\na: 2\nb: *нет\n---\n',
];

/** One bad file among many: it is named, and what is told of each of the others stays the same. */
export const neighboursProof: Proof = {
  id: 'neighbours',
  promise: 'Один негодный файл не прячет ошибок остальных: он назван, а об остальных сказано то же, что и без него.',
  counted: ['негодный файл', 'негодных файла', 'негодных файлов'],
  planted: 'проверка, которая останавливается на первом негодном файле',
  run: (circumstances) => tryAll(circumstances, async (root) => (await checkBank(root)).issues, circumstances.isLong ? 1000 : 80),
  control: (circumstances) => tryAll(circumstances, firstOnly, 8),
};

const firstOnly: Check = async (root) => {
  const { issues } = await checkBank(root);
  const first = issues.find(({ severity }) => severity === 'error')?.file;
  return first === undefined ? issues : issues.filter(({ file }) => file === first);
};

/** News stand on nothing and nothing stands on them: a bad one changes no other file, so whatever else is told must stay. */
async function tryAll({ content, folder, seed }: Circumstances, check: Check, wanted: number): Promise<Trial> {
  const root = folder('neighbours');
  cpSync(content, root, { recursive: true });
  plantErrors(root, (await checkBank(root)).bank);
  const before = tell(await check(root));
  const planted = Array.from({ length: wanted }, (_, index) => ({
    file: `news/2025-2026/prove-${index}.md`,
    text: BAD[(index + seed) % BAD.length]!,
  }));
  for (const { file, text } of planted) writeFileSync(join(root, file), text);
  const issues = await check(root);
  const own = new Set(planted.map(({ file }) => file));
  const after = tell(issues.filter(({ file }) => !own.has(file)));
  const unnamed = planted.filter(
    ({ file }) => !issues.some((issue) => issue.file === file && issue.severity === 'error' && (issue.line ?? 0) > 0),
  );
  return {
    tried: wanted,
    faults: [
      ...unnamed.map(({ file, text }) => `${file} не назван со строкой: ${JSON.stringify(text)}`),
      ...[...before].filter((line) => !after.has(line)).map((line) => `перестало говориться: ${line}`),
      ...[...after].filter((line) => !before.has(line)).map((line) => `стало говориться: ${line}`),
    ],
  };
}

/** Every fifth work gets a field that nobody knows: an error of its own, which must stay in sight. */
function plantErrors(root: string, bank: Bank): void {
  const works = allEntries(bank).filter(({ kind }) => kind === 'material');
  for (const { file } of works.filter((_, index) => index % 5 === 0)) {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('---\n', '---\nneizvestnoe: 1\n'));
  }
}

const tell = (issues: readonly Issue[]) =>
  new Set(issues.map(({ file, line, rule, message }) => `${file}:${line ?? ''} ${rule} ${message}`));

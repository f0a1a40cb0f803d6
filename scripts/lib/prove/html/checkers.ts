import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HtmlValidate } from 'html-validate';
import { findBeside } from '../beside.ts';

/** What a checker says of a page. */
export interface Said {
  readonly by: 'html-validate' | 'nu';
  readonly file: string;
  readonly line: number;
  /** Rule of html-validate, or what Nu says. */
  readonly rule: string;
  readonly message: string;
  /** The element it is about, as its source begins. */
  readonly source: string;
}

let validator: HtmlValidate | undefined;

/** The strictest sets of html-validate: the standard, accessibility, the document. Loaded when this proof runs: the others do not wait for it. */
async function strictValidator(): Promise<HtmlValidate> {
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
  const sets = ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'];
  return new HtmlValidate(new StaticConfigLoader({ root: true, extends: sets }));
}

/** Asks html-validate about one page. */
export async function askValidator(site: string, file: string): Promise<Said[]> {
  const html = readFileSync(join(site, file), 'utf8');
  validator ??= await strictValidator();
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, offset }) => {
      const source = html.slice(html.lastIndexOf('<', offset), offset + 160);
      return { by: 'html-validate' as const, file, line, rule: ruleId, message, source };
    }),
  );
}

/** 31 MB with an install script that downloads: not a dependency of the bank. */
const NU = { name: 'vnu-jar', version: '26.9.27', missing: 'Проверка Nu не запущена' };

/** Asks the Nu checker about every page below a folder, in one go. Throws when it or Java is not there: a checker that is not there must not look like one that is content. */
export function askNu(site: string): Said[] {
  const { error, stderr } = spawnSync('java', ['-Xss8m', '-jar', findNu(), '--format', 'json', '--skip-non-html', site], {
    ...{ encoding: 'utf8', maxBuffer: 2 ** 28 },
  });
  if (error)
    throw new Error(`Проверка Nu не запущена: нет Java (${error.message}). Поставьте её: sudo apt-get install -y default-jre-headless.`);
  const { messages } = JSON.parse(stderr) as { messages: NuMessage[] };
  return messages.map(({ url, lastLine = 0, message, extract = '', hiliteStart = 0 }) => ({
    ...{ by: 'nu', file: fileURLToPath(url).slice(site.length + 1), line: lastLine, rule: message, message },
    // Where signs of four bytes stand before, Nu begins a letter too early.
    source: extract.slice(hiliteStart).replace(/^[^<]{1,2}(?=<)/, ''),
  }));
}

const findNu = () => join(dirname(findBeside(NU, '/package.json')), 'build/dist/vnu.jar');

interface NuMessage {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
  readonly hiliteStart?: number;
}

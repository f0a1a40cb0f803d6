import { createRequire } from 'node:module';

/** A tool that only the long proofs use: whoever runs them puts it beside, so that nobody else loads hundreds of packages with the bank. */
export interface Tool {
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  /** What the tool is for, in Russian, as the beginning of a sentence: «Проверка Nu не запущена». */
  readonly missing: string;
}

/** Returns the path of a file of a tool; throws with the one line to type: a checker that is not there must not look like one that is content. */
export function findBeside({ name, version, missing }: Tool, file = ''): string {
  try {
    return createRequire(import.meta.url).resolve(name + file);
  } catch {
    throw new Error(`${missing}: её здесь нет. Поставьте её: npm install --no-save --ignore-scripts ${name}@${version}.`);
  }
}

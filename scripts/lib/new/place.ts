import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bank } from '../../../src/bank/bank.ts';
import { personCode } from '../../../src/bank/code-by-name.ts';
import { idSchema } from '../../../src/bank/model/common.ts';
import { kinds } from '../../../src/bank/model/index.ts';
import { isSchoolYear, schoolYearOf } from '../../../src/bank/school-year.ts';
import { slugify } from '../../../src/bank/slugify.ts';
import type { NewKind } from './new-kinds.ts';

/** Where a new entry lies. */
export interface Place {
  readonly id: string;
  /** Path from the content folder, with `/`. */
  readonly file: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Returns where a new entry lies, or in Russian why it can lie nowhere. */
export function placeOf(
  kind: Exclude<NewKind, 'review'>,
  values: Values,
  { id, year }: { id?: string | undefined; year?: string | undefined },
  bank: Bank,
  today: string,
): Place | { fault: string } {
  const { folder, byYear, extensions, label } = kinds[kind];
  const code = id ?? codeOf(kind, values);
  if (code === '' && !isNamed(values))
    return { fault: `Не сказано, как это назвать: ${namedBy(kind)}. Без вопросов название дают ключом.` };
  if (!idSchema.safeParse(code).success)
    return { fault: `Код «${code}» не годится: нужны маленькие латинские буквы, цифры и дефисы. Назовите его: --id moj-urok.` };
  if (
    bank.entries[kind].has(code) ||
    [...bank.allFiles.keys()].some((file) => file.startsWith(`${folder}/`) && (file.includes(`/${code}.`) || file.includes(`/${code}/`)))
  )
    return { fault: `Код «${code}» уже занят (${label}). Назовите другой: --id ${code}-2.` };
  if (year !== undefined && !isSchoolYear(year))
    return { fault: `«${year}» — не учебный год. Напишите двумя соседними годами: --year 2025-2026.` };
  const own = [folder, byYear ? (year ?? yearOf(values, today)) : undefined].filter(Boolean).join('/');
  // Works are nearly always with files; the others mostly are not.
  const isFolder = kind === 'material' || kind === 'recommendation';
  return { id: code, file: isFolder ? `${own}/${code}/index.md` : `${own}/${code}.${extensions[0]}` };
}

const isNamed = ({ title, name, short_name: short, surname }: Values) => [title, name, short, surname].some((word) => word !== undefined);

/** The keys that a code is made of. */
const namedBy = (kind: NewKind) =>
  kind === 'person'
    ? '--surname Фамилия --name Имя'
    : kind === 'unit' || kind === 'organisation'
      ? '--name "Название"'
      : '--title "Название"';

function codeOf(kind: NewKind, { title, name, short_name: short, surname, patronymic }: Values): string {
  if (kind === 'person') return personCode([surname, name, patronymic].filter(Boolean).join(' '));
  return slugify(String(short ?? title ?? name ?? ''));
}

function yearOf({ start, published, submitted }: Values, today: string): string {
  const date = String(start ?? published ?? submitted ?? '');
  return schoolYearOf(/^\d{4}-\d\d/.test(date) ? date : today);
}

/** Puts a whole file in its place at once; returns `false`, and changes nothing, when something is there already. */
export function placeFile(root: string, file: string, text: string): boolean {
  const target = join(root, file);
  const made = mkdirSync(dirname(target), { recursive: true });
  const whole = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(whole, text, { flush: true });
    linkSync(whole, target);
    return true;
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true });
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

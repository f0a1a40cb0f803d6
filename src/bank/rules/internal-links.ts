import { entryOf, isAttachmentPath, isServicePath } from '../addresses.ts';
import { localLinks, type BodyLink } from '../body-links.ts';
import type { Readable } from '../fragment.ts';
import { kinds } from '../model/index.ts';
import { nearest } from '../nearest.ts';
import { oncePer } from '../once-per.ts';
import { absentSectionOf, type AbsentSection } from '../section-of-address.ts';
import { readablesOf } from '../sources.ts';
import { unjudgedReasons } from '../unjudged.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

type Words = Pick<Fault, 'message' | 'hint'>;

/** A link from the root of the bank must lead to a page that the bank builds: a dead one stops the build. */
export const internalLinks = defineRule({
  id: 'internal-links',
  severity: 'error',
  asks: 'Ссылки внутри банка ведут на страницы, которые на сайте есть.',
  find: (context) =>
    readablesOf(context).flatMap((entry) =>
      linksOf(entry).flatMap((link) => {
        const words = faultOf(link, context);
        return words ? [{ ...words, file: entry.file, line: link.line + entry.bodyLine - 1 }] : [];
      }),
    ),
});

/** Once per file: what has not changed is not searched again. */
const linksOf = oncePer(({ body }: Readable) => localLinks(body).filter(({ target }) => target.startsWith('/')));

function faultOf({ target }: BodyLink, context: RuleContext): Words | undefined {
  const { bank, broken, fragments, pages } = context;
  if (pages.has(target) || bank.redirects.has(target)) return undefined;
  const absent = absentSectionOf(target, bank.region);
  if (absent) return absentFault(target, absent);
  if (isServicePath(target) || isAttachmentPath(target, bank, pages)) return undefined;
  if (pages.has(`${target}/`)) return { message: `Ссылке «${target}» не хватает знака / в конце.`, hint: `Напишите ${target}/.` };
  const entry = entryOf(target);
  if (entry) return broken.get(entry.kind)?.has(entry.id) === true ? undefined : entryFault(target, entry, context);
  // A list may be empty only because an entry could not be read, and that is told already.
  if (fragments.length > 0) return undefined;
  const similar = nearest(target, pages);
  return {
    message: `Страницы «${target}» на сайте нет.`,
    hint: similar
      ? `Вероятно, нужно «${similar}».`
      : 'Проверьте адрес: он начинается от корня банка. У предмета, класса или темы без работ страницы нет.',
  };
}

const absentFault = (target: string, { name, switches }: AbsentSection): Words => ({
  message: `Ссылка «${target}» ведёт в раздел, которого на сайте нет: «${name}».`,
  hint: `Раздел «${name}» выключен в region.yaml (features: ${switches.join(', ')}): уберите ссылку или включите раздел.`,
});

function entryFault(target: string, { kind, id }: NonNullable<ReturnType<typeof entryOf>>, context: RuleContext): Words | undefined {
  const { bank, decisions, pages } = context;
  if (!bank.entries[kind].has(id)) {
    const similar = nearest(id, bank.entries[kind].keys());
    return {
      message: `Ссылка «${target}» ведёт в никуда: записи «${id}» нет.`,
      hint: similar ? `Вероятно, нужно «${target.replace(id, similar)}».` : `Коды — в content/${kinds[kind].folder}.`,
    };
  }
  if (kind === 'material' && unjudgedReasons(id, context).length > 0) return undefined;
  if (kind === 'material' && decisions.get(id)?.approved === false)
    return {
      message: `Ссылка «${target}» ведёт на работу, которая ещё не прошла экспертизу: страницы пока нет.`,
      hint: 'Уберите ссылку или дождитесь решения.',
    };
  const isFile = pages.has(`${target.slice(0, target.lastIndexOf('/'))}/`);
  return isFile
    ? { message: `Файла «${target}» на сайте нет.`, hint: 'Проверьте имя: рядом с записью такого файла нет.' }
    : {
        message: `Ссылка «${target}» ведёт на запись, у которой на сайте нет страницы.`,
        hint: 'Уберите ссылку: запись ещё не вышла или имя не публикуется.',
      };
}

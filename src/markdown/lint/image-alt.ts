import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

const EMPTY_WORDS =
  /^(?:рис(?:унок)?|картинка|изображение|фото(?:графия)?|схема|скриншот|снимок экрана|image|picture|img|photo)?[\s.№\d]*$/i;

/** Every picture of a body says in words what is on it, for those who do not see it. */
export const imageAlt: ProseRule = {
  id: 'image-alt',
  severity: 'error',
  find({ mdast }) {
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const message = messageOf((node.alt ?? '').trim(), node.type === 'image' ? node.url : '');
      if (message === undefined) return;
      faults.push({
        ...placeOf(node),
        message,
        hint: 'Скажите, что на ней видно и зачем она здесь: «![Схема рассадки: четыре стола по кругу](shema.png)».',
      });
    });
    return faults;
  },
};

function messageOf(alt: string, url: string): string | undefined {
  const name = url.split('/').at(-1) ?? '';
  const where = name === '' ? 'У картинки' : `У картинки «${name}»`;
  if (alt === '') return `${where} нет описания.`;
  if (alt === name || alt === name.replace(/\.[a-z\d]+$/i, '')) return `${where} вместо описания стоит имя файла.`;
  if (EMPTY_WORDS.test(alt)) return `${where} описание «${alt}» ничего не говорит.`;
  return undefined;
}

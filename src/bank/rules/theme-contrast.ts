import { LEAST_CONTRAST, paleAccent } from '../contrast.ts';
import { defineRule } from './rule.ts';

/** The colour of a region bears white words and signs. */
export const themeContrast = defineRule({
  id: 'theme-contrast',
  severity: 'warning',
  asks: 'На цвете региона читаются белые буквы: контраст не ниже 4,5.',
  find: ({ bank: { region } }) => {
    const accent = region.theme?.accent;
    const pale = accent === undefined ? undefined : paleAccent(accent);
    if (pale === undefined) return [];
    return [
      {
        file: 'region.yaml',
        field: ['theme', 'accent'],
        message: `Цвет ${accent} слишком светлый: белые буквы на нём читаются с контрастом ${told(pale.contrast)} при норме ${told(LEAST_CONTRAST)}.`,
        hint: `Сайт возьмёт оттенок темнее. Впишите его сами — ${pale.shade} — или выберите другой цвет.`,
      },
    ];
  },
});

const told = (contrast: number) => contrast.toFixed(1).replace('.', ',');

/** A setting of the view: its name is the `data-` attribute of `<html>`, an empty value is the usual look. */
export interface ViewSetting {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** How many settings stand open: what nearly everybody comes for. */
export const FIRST_SETTINGS = 2;

/** What the reader may change, in the order of the panel. */
export const viewSettings: readonly ViewSetting[] = [
  {
    name: 'size',
    title: 'Размер текста',
    options: [
      ['', '100\u00a0%'],
      ['150', '150\u00a0%'],
      ['200', '200\u00a0%'],
    ],
  },
  {
    name: 'scheme',
    title: 'Цвета',
    options: [
      ['', 'обычные'],
      ['bw', 'чёрным по белому'],
      ['wb', 'белым по чёрному'],
      ['blue', 'тёмно-синим по голубому'],
      ['brown', 'коричневым по бежевому'],
    ],
  },
  {
    name: 'letters',
    title: 'Между буквами',
    options: [
      ['', 'обычно'],
      ['wide', 'шире'],
      ['wider', 'ещё шире'],
    ],
  },
  {
    name: 'lines',
    title: 'Между строками',
    options: [
      ['', 'обычно'],
      ['wide', 'шире'],
      ['wider', 'ещё шире'],
    ],
  },
  {
    name: 'font',
    title: 'Шрифт',
    options: [
      ['', 'без засечек'],
      ['serif', 'с засечками'],
    ],
  },
  {
    name: 'images',
    title: 'Картинки',
    options: [
      ['', 'цветные'],
      ['grey', 'серые'],
      ['off', 'не показывать'],
    ],
  },
  {
    name: 'theme',
    title: 'Обычные цвета',
    options: [
      ['', 'как в системе'],
      ['light', 'светлые'],
      ['dark', 'тёмные'],
    ],
  },
  // WCAG 2.1.4: a key that works everywhere can be switched off.
  {
    name: 'slash',
    title: 'Клавиша «/»',
    options: [
      ['', 'к поиску'],
      ['off', 'не нужна'],
    ],
  },
];

/** The words of the panel. */
export const viewText = { panel: 'Настройки вида', toggle: 'Настройки вида', more: 'Ещё', reset: 'Обычный вид', close: 'Закрыть' } as const;

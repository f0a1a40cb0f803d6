import type { IPropertiesOptions, ISectionOptions } from 'docx';

/** A4 with the margins of school papers, in twips. */
export const sheetA4: NonNullable<NonNullable<ISectionOptions['properties']>['page']> = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 850 },
};

/** Width of the text between the margins, in twips. */
export const TEXT_WIDTH = 11906 - 1134 - 850;

/** Plain type that every office has; the language is Russian, or each word is underlined as a mistake. */
export const paperStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: 24, language: { value: 'ru-RU' } },
      paragraph: { spacing: { after: 80, line: 276 } },
    },
    heading1: { run: { font: 'Times New Roman', size: 28, bold: true, color: '000000' }, paragraph: { spacing: { after: 160 } } },
  },
};

/** What axe cannot tell and we decided for good: rule → why it is no fault. All else that axe is not sure of is measured, or fails. */
export const settled: Readonly<Record<string, { readonly matches: RegExp; readonly why: string }>> = {
  'label-content-name-mismatch': {
    matches: />↩</,
    why: 'Видимая подпись — одна стрелка «↩»: слов в ней нет, произносить нечего; имя «Вернуться к тексту» её поясняет.',
  },
  'color-contrast': {
    matches: /class="certificate-stamp"/,
    why: 'Водяной знак «Образец» поперёк свидетельства — украшение, скрытое от программ чтения; о том же сказано словами в самом свидетельстве, а в оформлениях для слабовидящих знака нет.',
  },
};

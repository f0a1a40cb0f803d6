import { expect, it } from 'vitest';
import { beginning } from './beginning.ts';
import { materialText } from './material.ts';

it.each([
  ['Данные к заданию 5', 'Данные к заданию 5'],
  ['Карточки с заданиями (для печати на двух листах)', 'Карточки с заданиями'],
  ['Рабочий лист ученика для самостоятельной работы', 'Рабочий лист ученика…'],
])('«%s» begins with «%s»', (name, expected) => {
  expect(beginning(name, 30)).toBe(expected);
});

it.each([
  ['Данные к заданию 5', 'Скачать данные к заданию 5, XLSX, 3 КБ'],
  ['Рабочий лист', 'Скачать рабочий лист, XLSX, 3 КБ'],
  ['Памятка родителям', 'Скачать: памятка родителям, XLSX, 3 КБ'],
  ['Готовая таблица', 'Скачать: готовая таблица, XLSX, 3 КБ'],
  ['QR-коды станций', 'Скачать QR-коды станций, XLSX, 3 КБ'],
])('the button takes «%s»', (title, expected) => {
  expect(materialText.takeOne(title, 'XLSX', '3 КБ')).toBe(expected);
});

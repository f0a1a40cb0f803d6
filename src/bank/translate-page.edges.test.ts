import { expect, test } from 'vitest';
import { faceOf } from './shell-strings.ts';
import { translatePage } from './translate-page.ts';

const face = faceOf('en', { 'work.goals': 'Goals', 'work.take': 'Down & <load>' }, false);
const say = (html: string) => translatePage(html, face);

test.each([
  ['whoever holds nothing else', '<b\n>Цели</b>', '<b lang="en">Goals</b>'],
  ['signs are written at length', '<b>Скачать</b>', '<b lang="en">Down &amp; &lt;load></b>'],
  ['a language said already', '<b lang="de">Цели</b>', '<b lang="de">Goals</b>'],
  ['what is marked already', '<b data-untranslated>Цели</b>', '<b data-untranslated>Goals</b>'],
  ['another attribute of a like name', '<b data-lang="de">Цели</b>', '<b data-lang="de" lang="en">Goals</b>'],
  ['between unlike tags', '<p>Цели<b>x</b></p>', '<p><span lang="en">Goals</span><b>x</b></p>'],
  ['after an end', '<p><b>x</b>Цели</p>', '<p><b>x</b><span lang="en">Goals</span></p>'],
  ['between two beginnings', '<b>Цели<b>', '<b><span lang="en">Goals</span><b>'],
  ['between two ends', '</b>Цели</b>', '</b><span lang="en">Goals</span></b>'],
  ['alone on a page', 'Цели', '<span lang="en">Goals</span>'],
  ['a part of a phrase', '<p><b>Цели</b> урока</p>', '<p><b>Цели</b> урока</p>'],
  ['a part of a phrase over lines', '<p><b>Цели</b>\n урока</p>', '<p><b>Цели</b>\n урока</p>'],
  ['before a capital', '<p><b>Цели</b> Урока</p>', '<p><b lang="en">Goals</b> Урока</p>'],
  ['before the beginning of a tag', '<p>Цели <b>урока</b></p>', '<p><span lang="en">Goals</span> <b>урока</b></p>'],
  ['spaces alone', '<b> </b>', '<b> </b>'],
  ['a comment', '<!--Цели-->', '<!--Цели-->'],
])('%s', (_name, html, said) => expect(say(html)).toBe(said));

test.each([
  ['prose', '<p class="prose">Цели</p><b>Цели</b>', '<p class="prose">Цели</p><b lang="en">Goals</b>'],
  ['prose among other classes', '<p class="a prose b">Цели</p>', '<p class="a prose b">Цели</p>'],
  ['not a longer class', '<p class="prose-like">Цели</p>', '<p class="prose-like" lang="en">Goals</p>'],
  ['not the end of a class', '<p class="a-prose">Цели</p>', '<p class="a-prose" lang="en">Goals</p>'],
  [
    'deep inside',
    '<div class="prose"><div><p>x</p></div>Цели</div><b>Цели</b>',
    '<div class="prose"><div><p>x</p></div>Цели</div><b lang="en">Goals</b>',
  ],
  [
    'what needs no end',
    '<div class="prose"><br><img src="x"><hr>Цели</div><b>Цели</b>',
    '<div class="prose"><br><img src="x"><hr>Цели</div><b lang="en">Goals</b>',
  ],
  ['what is closed at once', '<div class="prose"><x/>Цели</div><b>Цели</b>', '<div class="prose"><x/>Цели</div><b lang="en">Goals</b>'],
  ['a drawing', '<svg><g>Цели</g></svg><b>Цели</b>', '<svg><g>Цели</g></svg><b lang="en">Goals</b>'],
  ['an end too many', '</div><b>Цели</b>', '</div><b lang="en">Goals</b>'],
])('words of authors stay: %s', (_name, html, said) => expect(say(html)).toBe(said));

import { describe, expect, test } from 'vitest';
import { hasDde, hasDoctype } from './office-xml.ts';

const long = 'x'.repeat(5000);

test.each<[string, string, boolean]>([
  ['at once', '<!DOCTYPE a>', true],
  ['in small letters', '<?xml version="1.0"?><!doctype a>', true],
  ['an entity alone', '<!ENTITY a "b">', true],
  ['after long white space', `${' '.repeat(5000)}<!DOCTYPE a>`, true],
  ['after a long comment', `<!--${long}<a>--><!DOCTYPE a>`, true],
  ['after a long instruction', `<?x ${long}<a>?><!--?>--><!DOCTYPE a>`, true],
  ['after signs that may not stand there', `${long}<!DOCTYPE a>`, true],
  ['in a comment', '<!--<!DOCTYPE a>--><a/>', false],
  ['in an instruction', '<?x <!DOCTYPE a>?><a/>', false],
  ['in a comment without an end', '<!--<!DOCTYPE a>', false],
  ['below the first element', '<a><![CDATA[<!DOCTYPE a>]]></a>', false],
  ['in no markup', 'x', false],
])('a document type %s', (_name, xml, expected) => expect(hasDoctype(xml)).toBe(expected));

const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const runs = (...pieces: string[]) => pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('');
const field = (...pieces: string[]) => `${char('begin')}${runs(...pieces)}${char('separate')}<w:t>x</w:t>${char('end')}`;

describe('data asked of another program', () => {
  test.each<[string, string]>([
    ['a field', field(' DDE cmd ')],
    ['a field that asks by itself', field('DDEAUTO c:\\cmd.exe')],
    ['in small letters', field(' dde cmd')],
    ['spread over runs', field(' D', 'D', 'EAU', 'TO cmd')],
    ['spread over paragraphs', `${char('begin')}${runs(' DD')}</w:p><w:p>${runs('E cmd')}${char('end')}`],
    ['a letter by number', field('D&#68;&#x45; cmd')],
    ['a section', field('D<![CDATA[DE]]> cmd')],
    ['cut by a comment', field('D<!-- x -->DE cmd')],
    ['in quotes', field(' "DDE" cmd')],
    ['around another field', `${char('begin')}${runs('D')}${field(' QUOTE 68 ')}${runs('DE cmd')}${char('end')}`],
    ['inside of another field', `${char('begin')}${runs(' IF ')}${field('DDE cmd')}${char('end')}`],
    ['after another field', field(' PAGE ') + field('DDE x')],
    ['without marks of a field', runs(' PAGE ') + runs('DDE x')],
    ['without marks, spread over runs', runs('DD', 'E x')],
    ['never closed', char('begin') + runs('DD', 'E x')],
    ['closed once too often', char('end') + char('end') + field('DDE x')],
    ['another prefix', field('DDE x').replaceAll('w:', 'слово-1:')],
    ['no prefix', field('D', 'DE x').replaceAll('w:', '')],
    ['other quotes', field('D', 'DE x').replaceAll('"', "'")],
    ['deleted, till somebody takes it back', field('D', 'DE x').replaceAll('instrText', 'delInstrText')],
    ['a simple field', '<w:fldSimple w:instr=" DDEAUTO cmd"/>'],
    ['a simple field in other quotes', "<w:fldSimple a='>' w:instr = '&#68;DE x'>"],
    ['a link of Excel', '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c x"/></externalLink>'],
    ['a link of Excel with a prefix', '<x:ddeLink ddeService="cmd">'],
    ['a link of a text of LibreOffice', '<text:dde-connection-decl office:dde-application="x"/>'],
    ['a link of a sheet of LibreOffice', '<table:dde-link><office:dde-source/></table:dde-link>'],
    ['a formula of LibreOffice', '<table:table-cell table:formula="of:=DDE(&quot;x&quot;)"/>'],
    ['a formula of Excel', '<c><f>DDE("x";"y")</f></c>'],
  ])('%s', (_name, xml) => expect(hasDde(xml)).toBe(true));
  test.each<[string, string]>([
    ['words of a text', '<w:t>DDE cmd</w:t>'],
    ['a link that holds the letters', field(' HYPERLINK "https://x.example/dde" ')],
    ['another field', field('DDEX', ' cmd')],
    ['a bookmark', field(' REF ', 'DDE_LINK1', ' \\h')],
    ['what follows a field', `${field(' PAGE ')}<w:t>DDE</w:t>${field('PAGE')}`],
    ['the letters of two fields', `${field('D')}${field('DE')}`],
    ['an empty piece', '<w:instrText/><w:t>DDE x</w:t>'],
    ['a comment', '<!-- <ddeLink/> -->'],
    ['another formula', '<f>ADDED(1)</f><v>DDE(1)</v>'],
  ])('not in %s', (_name, xml) => expect(hasDde(xml)).toBe(false));
  // What cost the square of the length would run far beyond the time a test has.
  test.each(['<a "', '<a" "', '<!--', '<![CDATA[', '<?', '<w:', '<instrText>'])('a megabyte of %j is read in one go', (part) =>
    expect(hasDde(`dde<a ${part.repeat(1_000_000 / part.length)}`)).toBe(false),
  );
});

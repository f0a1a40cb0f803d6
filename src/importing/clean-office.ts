import { zipSync, type Zippable } from 'fflate';
import { cutBetween } from './cut-between.ts';
import { cleanPicture } from './clean-picture.ts';
import { decodeXml } from '../bank/decode-xml.ts';
import type { Parts } from './inspect-office.ts';

/** Parts that only tell of people and machines; references to them go too. */
const DROPPED =
  /^(?:docProps\/(?:custom|thumbnail)\.[a-z]+|docProps\/custom\.xml|word\/people\.xml|word\/recipientData\.xml|word\/printerSettings\/.*|xl\/printerSettings\/.*|xl\/persons\/.*|xl\/revisions\/.*|xl\/externalLinks\/.*(?<!\.xml|\.rels)|Thumbnails\/.*|Configurations2\/.*|ppt\/changesInfos\/.*|ppt\/revisionInfo\.xml|customXml\/.*)$/i;

const CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
const APP =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/** Returns an office document without names in its properties, comments and changes, without places of pictures; the same bytes for the same document. */
export async function cleanOffice(parts: Parts): Promise<Uint8Array> {
  const isOpenXml = parts.has('[Content_Types].xml');
  const packed: Zippable = {};
  for (const [name, bytes] of parts) {
    if (DROPPED.test(name)) continue;
    packed[name] = [await cleanPart(name, bytes, isOpenXml), { level: name === 'mimetype' ? 0 : 6, mtime: '2000-01-01T00:00:00' }];
  }
  return zipSync(packed);
}

async function cleanPart(name: string, bytes: Uint8Array, isOpenXml: boolean): Promise<Uint8Array> {
  if (/\.(?:jpe?g|png|webp)$/i.test(name)) return cleanPicture(bytes);
  if (name === 'docProps/core.xml') return encode(CORE);
  if (name === 'docProps/app.xml') return encode(APP);
  if (name === '[Content_Types].xml')
    return rewrite(bytes, (xml) =>
      xml.replace(/<Override\b[^<>]*PartName="\/([^"]*)"[^<>]*\/>/g, (own, part: string) => (DROPPED.test(part) ? '' : own)),
    );
  if (name.endsWith('.rels')) return rewrite(bytes, (xml) => cleanRelations(xml));
  if (!name.endsWith('.xml')) return bytes;
  return rewrite(bytes, isOpenXml ? (xml) => cleanOpenXml(name, xml) : (xml) => cleanOpenDocument(name, xml));
}

/** A template on the author's disk names the author's folder. */
function cleanRelations(xml: string): string {
  return xml.replace(/<(?:\w+:)?Relationship\b[^<>]*?\/>/g, (own) => {
    const target = /\bTarget="([^"]*)"/.exec(own)?.[1] ?? '';
    const isDropped =
      DROPPED.test(target.replace(/^\/|^(?:\.\.\/)+/g, '')) ||
      DROPPED.test(`word/${target}`) ||
      DROPPED.test(`xl/${target}`) ||
      DROPPED.test(`ppt/${target}`);
    if (isDropped || /relationships\/attachedTemplate"/.test(own)) return '';
    return /TargetMode="External"/.test(own) && /^(?:file:|[a-z]:\\|\\\\)/i.test(target)
      ? own.replace(/\bTarget="[^"]*"/, 'Target="about:blank"')
      : own;
  });
}

const AUTHOR = 'Автор';

function cleanOpenXml(name: string, xml: string): string {
  if (/^word\//.test(name))
    return cutBetween(xml, /<w:rsids>/, '</w:rsids>')
      .replace(/\bw:(author|userId|providerId|initials|editor)="[^"]*"/g, (_, key: string) =>
        key === 'initials' ? 'w:initials="А"' : `w:${key}="${AUTHOR}"`,
      )
      .replace(/<w:(?:attachedTemplate|documentProtection|mailMerge|printerSettings)\b[^<>]*\/>/g, '');
  if (/^xl\//.test(name))
    return xml
      .replace(/<author>[^<]*<\/author>/g, `<author>${AUTHOR}</author>`)
      .replace(/<(\w+:)?absPath\b[^<>]*\/>/g, '')
      .replace(/\b(userName|lastModifiedBy|displayName|userId)="[^"]*"/g, `$1="${AUTHOR}"`)
      .replace(/<fileSharing\b[^<>]*\/>/g, '')
      .replace(/<pageSetup\b[^<>]*>/g, (own) => own.replace(/\s\w+:id="[^"]*"/, ''));
  if (/^ppt\/(?:commentAuthors|authors)\.xml$/.test(name))
    return xml.replace(/\b(name|initials|userId|providerId)="[^"]*"/g, `$1="${AUTHOR}"`);
  return xml;
}

function cleanOpenDocument(name: string, xml: string): string {
  const people =
    /<(meta:initial-creator|meta:printed-by|meta:creator-initials|dc:creator|meta:keyword|dc:subject|dc:description|meta:user-defined|meta:template|loext:sender-initials)\b[^<>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;
  if (name === 'meta.xml') return xml.replace(people, '').replace(/<dc:title>[\s\S]*?<\/dc:title>/g, '');
  if (name === 'settings.xml') return xml.replace(/(<config:config-item\b[^<>]*config:name="Printer(?:Name|Setup)"[^<>]*>)[^<]*/g, '$1');
  if (name === 'META-INF/manifest.xml')
    return xml.replace(/<manifest:file-entry\b[^<>]*full-path="([^"]*)"[^<>]*\/>/g, (own, part: string) => (DROPPED.test(part) ? '' : own));
  return xml
    .replace(/<dc:creator>[^<]*<\/dc:creator>/g, `<dc:creator>${AUTHOR}</dc:creator>`)
    .replace(/<(meta:creator-initials|loext:sender-initials)>[^<]*<\/\1>/g, '');
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A part that is not changed keeps its bytes, whatever encoding they are in. */
function rewrite(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const before = decodeXml(bytes);
  const after = change(before);
  return after === before ? bytes : encode(after.replace(/(<\?xml[^<>]*encoding=["'])[^"']*/i, '$1UTF-8'));
}

import { absoluteUrl, urls } from '../../urls.ts';
import type { Field } from './field.ts';
import { fields } from './fields.ts';
import type { OpenFile, OpenLicence, OpenRecord, Maker, Term, Chapter } from './record.ts';
import { partsOf } from './texts.ts';
import { conceptUrl } from './vocabularies.ts';

type Json = Readonly<Record<string, unknown>>;

const STATUS = { planned: 'EventScheduled', cancelled: 'EventCancelled', moved: 'EventRescheduled' } as const;
/** Properties whose values are codes of the bank. */
const schemes: Readonly<Partial<Record<keyof OpenRecord, 'subjects' | 'themes'>>> = { subjects: 'subjects', themes: 'themes' };

/** Returns a record in the words of schema.org: a learning resource (LRMI) or an educational event with the video of it. Without a context. */
export function jsonLd(record: OpenRecord, site: string): Json {
  const isEvent = record.kind === 'webinar';
  const said = new Map<string, unknown[]>();
  for (const field of fields) {
    const property = isEvent ? field.schema?.event : field.schema?.work;
    if (property === undefined) continue;
    const values = partsOf(field, record).flatMap((part) => valueOf(field, part, record, site) ?? []);
    if (values.length > 0) said.set(property, [...(said.get(property) ?? []), ...values]);
  }
  const plain = Object.fromEntries([...said].flatMap(([name, values]) => (name.includes('.') ? [] : [[name, alone(values)]])));
  const own = isEvent ? eventParts(record, said) : { isAccessibleForFree: true, isPartOf: { '@id': absoluteUrl(site, urls.home) } };
  return { '@type': isEvent ? 'EducationEvent' : ['CreativeWork', 'LearningResource'], '@id': record.url, ...plain, ...own };
}

/** A webinar is held on the net; its recording is a video with clips. */
function eventParts(record: OpenRecord, said: ReadonlyMap<string, readonly unknown[]>): Json {
  const online = {
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: record.url },
    isAccessibleForFree: true,
  };
  if (record.recording === undefined) return online;
  const of = (name: string) => said.get(`recordedIn.${name}`) ?? [];
  const clips = of('hasPart').map((clip, index, all) => ({
    ...(clip as Json),
    endOffset: (all[index + 1] as Json | undefined)?.['startOffset'],
  }));
  const parts = {
    duration: of('duration')[0],
    hasPart: clips.length > 0 ? clips : undefined,
    encoding: of('encoding')[0] && { '@type': 'MediaObject', contentUrl: of('encoding')[0] },
    caption: of('caption')[0] && { '@type': 'MediaObject', contentUrl: of('caption')[0] },
  };
  const { title: name, summary: description, image: thumbnailUrl, date: uploadDate, recording: url } = record;
  return { ...online, recordedIn: { '@type': 'VideoObject', name, description, thumbnailUrl, uploadDate, url, ...parts } };
}

const alone = (values: readonly unknown[]) => (values.length === 1 ? values[0] : values);

type Part = ReturnType<typeof partsOf>[number];

function valueOf(field: Field, part: Part, record: OpenRecord, site: string): unknown {
  switch (field.shape) {
    case 'minutes':
      return `PT${String(part)}M`;
    case 'flag':
      return part === true ? field.title : undefined;
    case 'makers':
      return makerOf(part as Maker);
    case 'files':
      return fileOf(part as OpenFile);
    case 'licence':
      return (part as OpenLicence).url ?? (part as OpenLicence).name;
    case 'chapters':
      return { '@type': 'Clip', name: (part as Chapter).title, startOffset: (part as Chapter).seconds, url: record.url };
    case 'term':
    case 'terms':
      return termOf(field, part as Term, site);
    default:
      return textOf(field, String(part));
  }
}

function textOf({ key }: Field, text: string): unknown {
  if (key === 'publisher' || key === 'rights_holder') return { '@type': 'Organization', name: text };
  return key === 'status' ? `https://schema.org/${STATUS[text as keyof typeof STATUS]}` : text;
}

function termOf({ key }: Field, { id, name, url }: Term, site: string): unknown {
  const scheme = schemes[key];
  if (scheme) return { '@type': 'DefinedTerm', name, termCode: id, inDefinedTermSet: conceptUrl(scheme, site).slice(0, -1) };
  if (key === 'audiences') return { '@type': 'EducationalAudience', educationalRole: name };
  if (key === 'units') return { '@type': 'Organization', name, url };
  if (key === 'municipality') return { '@type': 'Place', name };
  return key === 'series' ? { '@type': 'EventSeries', name } : name;
}

function makerOf({ kind, name, position, organisation }: Maker): Json {
  if (kind === 'organisation') return { '@type': 'Organization', name };
  return { '@type': 'Person', name, jobTitle: position, affiliation: organisation && { '@type': 'Organization', name: organisation } };
}

function fileOf({ title, url, media_type, size }: OpenFile): Json {
  return { '@type': 'MediaObject', name: title, contentUrl: url, encodingFormat: media_type.replace(/;.*$/, ''), contentSize: `${size} B` };
}

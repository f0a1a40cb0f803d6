import { chapterAnchor } from '../../recording.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Field } from '../open-data/field.ts';
import { fields } from '../open-data/fields.ts';
import type { OpenFile, OpenLicence, OpenRecord, Maker, Term, Chapter } from '../open-data/record.ts';
import { partsOf } from '../open-data/texts.ts';
import { conceptUrl } from '../open-data/vocabularies.ts';
import type { JsonLd } from './node.ts';

const STATUS = { planned: 'EventScheduled', held: 'EventScheduled', cancelled: 'EventCancelled', moved: 'EventRescheduled' } as const;
/** A composite in which a trained model had a part (IPTC). */
const AI_HELPED = 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';
/** Properties whose values are codes of the bank. */
const schemes: Readonly<Partial<Record<keyof OpenRecord, 'subjects' | 'themes'>>> = { subjects: 'subjects', themes: 'themes' };

/** Returns a record in the words of schema.org: a learning resource (LRMI) or an educational event with the recording of it. Without a context. */
export function recordJsonLd(record: OpenRecord, site: string): JsonLd {
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

/** A webinar is held on the net; its recording is a video or a sound with clips. */
function eventParts(record: OpenRecord, said: ReadonlyMap<string, readonly unknown[]>): JsonLd {
  const online = {
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: record.url },
    isAccessibleForFree: true,
  };
  if (record.recording === undefined) return online;
  const of = (name: string) => said.get(`recordedIn.${name}`) ?? [];
  const clips = of('hasPart').map((clip, index, all) => ({
    ...(clip as JsonLd),
    endOffset: (all[index + 1] as JsonLd | undefined)?.['startOffset'],
  }));
  const parts = {
    duration: of('duration')[0],
    hasPart: clips.length > 0 ? clips : undefined,
    encoding: of('encoding')[0] && { '@type': 'MediaObject', contentUrl: of('encoding')[0] },
    caption: of('caption')[0] && { '@type': 'MediaObject', contentUrl: of('caption')[0] },
  };
  const { title: name, summary: description, image: thumbnailUrl, date: uploadDate, recording: url } = record;
  const type = record.media.includes('Sound') ? 'AudioObject' : 'VideoObject';
  // What lies on another site is shown by a page there, what lies beside the webinar is the recording itself.
  const contentUrl = url.startsWith(record.url) ? url : undefined;
  return { ...online, recordedIn: { '@type': type, name, description, thumbnailUrl, uploadDate, url, contentUrl, ...parts } };
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
      return clipOf(part as Chapter, record);
    case 'term':
    case 'terms':
      return termOf(field, part as Term, site);
    default:
      return textOf(field, String(part), record);
  }
}

function textOf({ key }: Field, text: string, { moved_from }: OpenRecord): unknown {
  if (key === 'programme_section') return { '@type': 'AlignmentObject', alignmentType: 'educationalSubject', targetName: text };
  if (key === 'ai_used') return text === 'none' ? undefined : AI_HELPED;
  if (key === 'related') return { '@id': text };
  if (key === 'publisher' || key === 'rights_holder') return { '@type': 'Organization', name: text };
  // A webinar that was held on another day than the first one was moved there.
  const state = text === 'held' && moved_from !== undefined ? 'moved' : (text as keyof typeof STATUS);
  return key === 'status' ? `https://schema.org/${STATUS[state]}` : text;
}

function termOf({ key }: Field, { id, name, url }: Term, site: string): unknown {
  const scheme = schemes[key];
  if (scheme) return { '@type': 'DefinedTerm', name, termCode: id, inDefinedTermSet: conceptUrl(scheme, site).slice(0, -1) };
  if (key === 'audiences') return { '@type': 'EducationalAudience', educationalRole: name };
  if (key === 'units') return { '@type': 'Organization', name, url };
  if (key === 'municipality') return { '@type': 'Place', name };
  return key === 'series' ? { '@type': 'EventSeries', name } : name;
}

/** A part of a recording, at the place of its page where the chapter stands. */
function clipOf({ title, seconds }: Chapter, { url }: OpenRecord): JsonLd {
  return { '@type': 'Clip', name: title, startOffset: seconds, url: `${url}#${chapterAnchor(seconds)}` };
}

function makerOf({ kind, name, position, organisation, url }: Maker): JsonLd {
  if (kind === 'organisation') return { '@type': 'Organization', '@id': url, name, url };
  const affiliation = organisation && { '@type': 'Organization', name: organisation };
  return { '@type': 'Person', '@id': url, name, url, jobTitle: position, affiliation };
}

function fileOf({ title, url, media_type, size }: OpenFile): JsonLd {
  return { '@type': 'MediaObject', name: title, contentUrl: url, encodingFormat: media_type.replace(/;.*$/, ''), contentSize: `${size} B` };
}

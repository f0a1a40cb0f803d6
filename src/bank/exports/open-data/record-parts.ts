import type { Catalogue } from '../../catalogue.ts';
import type { Item } from '../../items.ts';
import { mediaType } from '../../media-types.ts';
import type { Webinar } from '../../model/webinar.ts';
import { UNKNOWN } from '../../model/common.ts';
import { RECORDED_LESSON } from '../cited-thing.ts';
import { isSound } from '../../player.ts';
import { secondsOf } from '../../recording.ts';
import { hasMunicipalities } from '../../sections.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { offsetOn } from '../../views/clock.ts';
import { known } from '../../views/known.ts';
import { licenceOf } from '../../views/licence.ts';
import type { DcmiType, OpenRecord } from './record.ts';
import { publishedUrl } from './published-url.ts';

type Part = Partial<OpenRecord>;

/** Returns what only a work has: where it is from, its editions; and the files of any thing. */
export function workParts(item: Item, catalogue: Catalogue): Part {
  const { bank } = catalogue;
  const { kind, entry } = item;
  const files = filesOf(item, bank.region.site);
  if (kind !== 'material') return { files };
  const { municipality, version, state, replaces, replaced_by, age_mark } = entry.data;
  const place = hasMunicipalities(bank) ? bank.vocabularies.municipalities.get(municipality ?? '') : undefined;
  return {
    // «Региональный уровень» is a place in a list, no place on a map.
    municipality: place && { id: place.id, name: place.kind === 'region' ? bank.region.name : place.name },
    version,
    state: state === 'archived' ? 'archived' : 'active',
    replaces: publishedUrl('material', replaces, catalogue),
    replaced_by: publishedUrl('material', replaced_by, catalogue),
    age_mark,
    files,
  };
}

/** Returns on what terms a work may be used; of a webinar nothing is said. */
export function rightsParts({ kind, entry }: Item, catalogue: Catalogue): Part {
  if (kind === 'webinar') return {};
  const { licence, rights_holder, third_party } = entry.data;
  const { name, url, until } = licenceOf(entry.data, catalogue);
  const holder = rights_holder === UNKNOWN ? undefined : catalogue.bank.entries.organisation.get(rights_holder ?? '');
  return {
    licence: { id: licence ?? catalogue.bank.region.licence.default, name, url, until },
    rights_holder: holder?.data.short_name,
    third_party: third_party.map(({ what, source }) => `${what}: ${source}`),
  };
}

/** Returns what a work is for and what it takes. */
export function lessonParts({ kind, entry }: Item): Part {
  if (kind !== 'material') return {};
  const {
    goals,
    results = {},
    prior_knowledge,
    programme_section,
    ai_used,
    key_points,
    equipment,
    assessment,
    duration,
    lessons,
    hours,
  } = entry.data;
  const { personal = [], meta = [], subject = [] } = results;
  return {
    goals,
    results: [...personal, ...meta, ...subject],
    prior_knowledge,
    programme_section: known(programme_section),
    ai_used,
    key_points,
    equipment,
    assessment,
    minutes: duration,
    lessons,
    hours,
  };
}

/** Returns when a webinar is held and where its recording is; how to enter it is told on its page only. */
export function webinarParts(item: Item, catalogue: Catalogue): Part {
  if (item.kind !== 'webinar') return {};
  const { time_zone, series, site } = catalogue.bank.region;
  const { data } = item.entry;
  const { start, end, moved_from, recording, chapters, transcript, captions, attendance } = data;
  const moment = (wall: string) => `${wall}:00${offsetOn(wall, time_zone)}`;
  const line = series.find(({ id }) => id === data.series);
  const named = (file: string | undefined) => file && fileUrl(item, file, site);
  const related = [
    ...data.materials.map((id) => publishedUrl('material', id, catalogue)),
    ...data.recommendations.map((id) => publishedUrl('recommendation', id, catalogue)),
  ];
  return {
    start: moment(start),
    end: moment(end),
    moved_from: moved_from && moment(moved_from),
    status: stateOn(data, catalogue.today),
    series: line && { id: line.id, name: line.name },
    recording: recording?.url ?? named(recording?.file),
    recording_minutes: recording?.minutes,
    chapters: recording && chapters.map(({ time, title }) => ({ seconds: secondsOf(time), title })),
    transcript: named(transcript),
    captions: named(captions),
    attendance: typeof attendance === 'number' ? attendance : undefined,
    related: related.filter((url) => url !== undefined),
  };
}

/** Returns what a thing is by the words of DCMI: a recorded lesson is to be seen, a meeting to be seen or heard only where there is a recording of it. */
export function mediaOf({ kind, entry }: Item, { bank }: Catalogue): DcmiType[] {
  if (kind === 'recommendation') return ['Text'];
  if (kind === 'material')
    return bank.vocabularies['material-types'].get(entry.data.type)?.lrt === RECORDED_LESSON ? ['MovingImage'] : ['Text'];
  const { recording } = entry.data;
  return recording === undefined ? ['Event'] : ['Event', isSound(recording.file ?? '') ? 'Sound' : 'MovingImage'];
}

/** What is typed of a webinar says nothing of whether its day is over. */
const stateOn = ({ status, end }: Pick<Webinar, 'status' | 'end'>, today: string) =>
  status !== 'cancelled' && end.slice(0, 10) < today ? 'held' : status;

function filesOf(item: Item, site: string): OpenRecord['files'] {
  const beside = new Map(item.entry.files.map((file) => [file.name, file]));
  return item.entry.data.files.flatMap(({ file, title }) => {
    const found = beside.get(file);
    if (!found) return [];
    // What is told is of the file as it is given to readers, whom the author's own would not match.
    const { size, digest } = found.given ?? found;
    return [{ title, url: fileUrl(item, file, site), media_type: mediaType(file), size, sha256: digest }];
  });
}

const fileUrl = ({ kind, entry }: Item, name: string, site: string) => absoluteUrl(site, urls.file(kind, entry.id, name));

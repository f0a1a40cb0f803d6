import { stringify } from 'yaml';
import type { Bank } from '../bank/bank.ts';
import type { Webinar } from '../bank/model/webinar.ts';
import { cleanText } from './clean-text.ts';
import { codeOf, type Settings } from './find-card.ts';
import { gradesIn } from './find-grades.ts';
import type { Row } from './import-rows.ts';
import { allNames, mentions } from './mentions.ts';
import { speakersIn } from './speakers.ts';

/** A webinar of a row. */
export interface MadeWebinar {
  readonly data: Partial<Webinar>;
  readonly text: string;
  readonly warnings: string[];
  /** What of it is said of the speakers. */
  readonly speakers: readonly string[];
}

/** Returns the entry of a webinar by its row; what a person must fill in and what could not be taken is told. */
export function webinarOf(
  { values }: Row,
  title: string,
  start: string,
  end: string | undefined,
  bank: Bank,
  settings: Settings,
): MadeWebinar {
  const subjects = [...new Set(mentions(values['subject'] ?? '', allNames(bank.vocabularies.subjects)).map(({ id }) => id))];
  const unit =
    settings.unit ?? (values['unit'] === undefined ? undefined : codeOf(values['unit'], bank.entries.unit)) ?? unitOf(subjects, bank);
  const speakers = speakersIn(values['speakers'] ?? '', bank);
  const url = /^https?:\/\/\S+$/.test(values['join_url'] ?? '') ? values['join_url'] : undefined;
  const recording = recordingOf(values['recording']);
  const attendance = /^\d+$/.test(values['attendance'] ?? '') ? Number(values['attendance']) : undefined;
  const grades = gradesIn(values['grades'] ?? '', bank.vocabularies.grades, true);
  const summary = values['summary'] && cleanText(values['summary']).text.slice(0, 600);
  const data = {
    title, ...(summary ? { summary } : {}), start, ...(end ? { end } : {}), ...(unit ? { units: [unit] } : {}),
    ...(speakers.credits.length > 0 ? { speakers: speakers.credits } : {}),
    ...(subjects.length > 0 ? { subjects } : {}), ...(grades.length > 0 ? { grades } : {}),
    ...(url ? { join_url: url } : {}), ...(recording ? { recording } : {}), ...(attendance === undefined ? {} : { attendance }), ...(settings.demo ? { demo: true } : {}),
  }; // prettier-ignore
  const missing = [...(summary ? [] : ['summary']), ...(end ? [] : ['end']), ...(unit ? [] : ['units'])];
  const lost = [
    ...(values['attendance'] && attendance === undefined ? [`участники не взяты: «${values['attendance']}» — не число`] : []),
    ...(values['subject'] && subjects.length === 0 ? [`предмет «${values['subject']}» не узнан`] : []),
    ...(values['grades'] && grades.length === 0 ? [`класс «${values['grades']}» не узнан`] : []),
    ...(missing.length > 0 ? [`впишите: ${missing.join(', ')}`] : []),
    ...speakers.warnings,
    ...(values['unit'] && unit === undefined ? [`объединения «${values['unit']}» в банке нет`] : []),
    ...(values['join_url'] && !url ? ['ссылка не взята: это не адрес'] : []),
    ...(values['recording'] && !recording ? ['запись не взята: нужна ссылка RuTube или VK Видео'] : []),
  ];
  return {
    data: data as Partial<Webinar>,
    // Names of people who have not agreed yet stay out of the file.
    text: [
      ...missing.map((name) => `# ${name}: впишите`),
      ...(speakers.warnings.length > 0 ? [SPEAKERS] : []),
      stringify(data, { lineWidth: 0 }),
    ].join('\n'),
    warnings: lost,
    speakers: speakers.warnings,
  };
}

const SPEAKERS = '# speakers: не все ведущие из таблицы взяты, впишите их коды';

function recordingOf(url = ''): { provider: string; url: string } | undefined {
  if (/^https?:\/\/(?:www\.)?rutube\.ru\//.test(url)) return { provider: 'rutube', url };
  return /^https?:\/\/(?:www\.)?(?:vk\.com|vkvideo\.ru)\//.test(url) ? { provider: 'vk', url } : undefined;
}

const unitOf = (subjects: readonly string[], bank: Bank) =>
  [...bank.entries.unit.values()].find(({ data }) => data.kind === 'omo' && data.subjects.some((subject) => subjects.includes(subject)))
    ?.id;

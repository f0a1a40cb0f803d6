import { abbreviationGroups } from './abbreviations.ts';
import { actionsGroups } from './actions.ts';
import { artGroups } from './art.ts';
import { computingGroups } from './computing.ts';
import { devicesGroups } from './devices.ts';
import { documentGroups } from './documents.ts';
import { everydayGroups } from './everyday.ts';
import { guardGroups } from './guard.ts';
import { homeGroups } from './home.ts';
import { latinGroups } from './latin.ts';
import { lessonGroups } from './lessons.ts';
import { mannerGroups } from './manner.ts';
import { peopleGroups } from './people.ts';
import { programmingGroups } from './programming.ts';
import { qualitiesGroups } from './qualities.ts';
import { screenGroups } from './screen.ts';
import { speechGroups } from './speech.ts';
import { subjectGroups } from './subjects.ts';
import { verbGroups } from './verbs.ts';

/**
 * Groups of words and short phrases that mean nearly the same to someone who searches: ` = ` between members, dictionary forms, small letters,
 * the most neutral first. A word may stand in up to three groups; groups must not be joined through it, or everything becomes everything.
 */
export const synonymGroups: readonly string[] = [
  ...verbGroups,
  ...computingGroups,
  ...documentGroups,
  ...programmingGroups,
  ...subjectGroups,
  ...lessonGroups,
  ...peopleGroups,
  ...everydayGroups,
  ...actionsGroups,
  ...speechGroups,
  ...qualitiesGroups,
  ...mannerGroups,
  ...artGroups,
  ...devicesGroups,
  ...guardGroups,
  ...homeGroups,
  ...screenGroups,
];

export { abbreviationGroups, latinGroups };

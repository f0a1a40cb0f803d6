import { abbreviationGroups as schoolAbbreviationGroups } from './abbreviations.ts';
import { actionsGroups } from './actions.ts';
import { artGroups } from './art.ts';
import { bodyGroups } from './body.ts';
import { latinBrandsGroups } from './brands.ts';
import { cityGroups } from './city.ts';
import { computingGroups } from './computing.ts';
import { devicesGroups } from './devices.ts';
import { documentGroups } from './documents.ts';
import { everydayGroups } from './everyday.ts';
import { feelingsGroups } from './feelings.ts';
import { guardGroups } from './guard.ts';
import { homeGroups } from './home.ts';
import { latinGroups as latinTermGroups } from './latin.ts';
import { lessonGroups } from './lessons.ts';
import { mannerGroups } from './manner.ts';
import { natureGroups } from './nature.ts';
import { peopleGroups } from './people.ts';
import { programmingGroups } from './programming.ts';
import { qualitiesGroups } from './qualities.ts';
import { screenGroups } from './screen.ts';
import { generalAbbreviationGroups } from './short-names.ts';
import { speechGroups } from './speech.ts';
import { studiesGroups } from './studies.ts';
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
  ...bodyGroups,
  ...cityGroups,
  ...feelingsGroups,
  ...natureGroups,
  ...studiesGroups,
];

/** Abbreviations and what they stand for: those of schools first. */
export const abbreviationGroups: readonly string[] = [...schoolAbbreviationGroups, ...generalAbbreviationGroups];

/** Latin names and their Russian spellings. */
export const latinGroups: readonly string[] = [...latinTermGroups, ...latinBrandsGroups];

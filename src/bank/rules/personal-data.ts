import type { Bank } from '../bank.ts';
import { contactKey, findPersonalData, type PersonalFinding } from '../personal-data/find.ts';
import { mayBeShown } from '../people.ts';
import { findNamedAuthors, keysOfPerson, type NamedAuthor } from '../personal-data/named-authors.ts';
import { tellFinding, tellNamed } from '../personal-data/tell.ts';
import type { FieldPath } from '../issue.ts';
import type { Readable } from '../fragment.ts';
import { oncePer } from '../once-per.ts';
import { readablesOf, sourcesOf, valuesOf, type Source } from '../sources.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

/** What was published once cannot be called back: pupils are never in the bank, of adults only what they agreed to. */
export const personalData = defineRule({
  id: 'personal-data',
  severity: 'error',
  asks: 'В текстах нет личных телефонов, почты, СНИЛС, ИНН, паспортов, банковских карт, имён учеников с классом и авторов без согласия.',
  find: (context) => {
    const allowed = publicContacts(context.bank);
    const agreed = agreedNames(context);
    return [...sourcesOf(context).flatMap(inFields), ...readablesOf(context).flatMap(inBody)].flatMap(({ found, ...place }) => {
      if ('key' in found) return agreed.has(found.key) ? [] : [{ ...place, ...tellNamed(found) }];
      return allowed.has(contactKey(found.match)) ? [] : [{ ...place, ...tellFinding(found) }];
    });
  },
});

type Found = Pick<Fault, 'file' | 'field' | 'line' | 'column'> & { readonly found: PersonalFinding | NamedAuthor };

/** Once per file: what has not changed is not searched again. */
const inFields = oncePer((source: Source): Found[] =>
  valuesOf(source).flatMap(({ value, path, meta }) =>
    typeof value === 'string' && meta.address !== true && meta.print !== true && !isContact(path)
      ? inText(value).map((found) => ({ file: source.file, field: path, found }))
      : [],
  ),
);

const inBody = oncePer(({ file, body, bodyLine }: Readable): Found[] =>
  inText(body).map((found) => ({ file, ...placeOf(body, found.index, bodyLine), found })),
);

const inText = (text: string): (PersonalFinding | NamedAuthor)[] => [...findPersonalData(text), ...findNamedAuthors(text)];

/** Fields made for contacts of an office hold nothing else. */
const isContact = (path: FieldPath) => ['contacts', 'owner'].includes(String(path[0]));

/** What the owner and the associations publish of themselves may stand in any text. */
function publicContacts({ region: { owner }, entries }: Bank): ReadonlySet<string> {
  const units = [...entries.unit.values()].flatMap(({ data: { contacts } }) => [contacts?.phone, contacts?.email]);
  return new Set(
    [owner.phone, owner.email, ...units].flatMap((contact) =>
      contact === undefined || contact === 'unknown' ? [] : [contactKey(contact)],
    ),
  );
}

/** Whoever has agreed to be shown may be named in any text. */
function agreedNames({ bank, today }: RuleContext): ReadonlySet<string> {
  const shown = [...bank.entries.person.values()].filter(({ data }) => mayBeShown(data, today));
  return new Set(shown.flatMap(({ data }) => keysOfPerson(data)));
}

function placeOf(body: string, index: number, bodyLine: number): Pick<Fault, 'line' | 'column'> {
  const before = body.slice(0, index).split('\n');
  return { line: bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

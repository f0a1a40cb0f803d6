import type { Bank, Entry } from '../bank.ts';
import type { Credit } from '../model/credit.ts';
import { defineRule, type Fault } from './rule.ts';

/** What is written to show the bank never mixes with what is real, either way. */
export const demoConsistency = defineRule({
  id: 'demo-consistency',
  severity: 'error',
  asks: 'Демонстрационное и настоящее не смешиваются: у демонстрационной работы коллективный автор, настоящую проверяют настоящие эксперты.',
  find: ({ bank }) => [...credits(bank), ...reviews(bank), ...protocols(bank)],
});

function credits({ entries }: Bank): Fault[] {
  return [
    ...[...entries.material.values()].flatMap((entry) => creditFaults(entry, 'authors', entry.data.authors, entries)),
    ...[...entries.recommendation.values()].flatMap((entry) => creditFaults(entry, 'authors', entry.data.authors, entries)),
    ...[...entries.webinar.values()].flatMap((entry) => creditFaults(entry, 'speakers', entry.data.speakers, entries)),
    ...[...entries.event.values()].flatMap((entry) => creditFaults(entry, 'speakers', entry.data.speakers, entries)),
  ];
}

function creditFaults(
  { file, data }: Entry<{ readonly demo: boolean }>,
  field: string,
  list: readonly Credit[],
  { person: people, organisation: organisations }: Bank['entries'],
): Fault[] {
  return list.flatMap(({ person, organisation }, index): Fault[] => {
    const isDemo =
      (person !== undefined && people.get(person)?.data.demo === true) ||
      (organisation !== undefined && organisations.get(organisation)?.data.demo === true);
    if (data.demo && person !== undefined && !isDemo)
      return [
        {
          file,
          field: [field, index, 'person'],
          message: `Демонстрационная запись подписана человеком («${person}»).`,
          hint: 'Оставьте коллективного автора или уберите demo, если запись настоящая.',
        },
      ];
    if (!data.demo && isDemo)
      return [
        {
          file,
          field: [field, index],
          message: 'Настоящую запись подписал демонстрационный автор.',
          hint: 'Впишите настоящего автора или допишите demo: true.',
        },
      ];
    return [];
  });
}

/** Nothing real may pass by conclusions written for show. */
function reviews({ reviews: all, experts, entries }: Bank): Fault[] {
  return all.flatMap(({ material, file, data }) => {
    const work = entries.material.get(material)?.data;
    const isDemo = data.demo || experts.get(data.expert)?.demo === true;
    if (!work || work.demo || !isDemo) return [];
    return [
      {
        file,
        field: ['expert'],
        message: `Настоящую работу «${material}» проверил демонстрационный эксперт «${data.expert}».`,
        hint: 'Такое заключение не считается: нужно заключение настоящего эксперта.',
      },
    ];
  });
}

function protocols({ entries }: Bank): Fault[] {
  return [...entries.protocol.values()].flatMap(({ file, data: protocol }) =>
    protocol.decisions.flatMap(({ material }, index): Fault[] => {
      const work = entries.material.get(material ?? '')?.data;
      if (!work || work.demo === protocol.demo) return [];
      return [
        {
          file,
          field: ['decisions', index, 'material'],
          severity: protocol.demo ? 'error' : 'warning',
          message: protocol.demo
            ? `Демонстрационный протокол решает о настоящей работе «${material}».`
            : `Настоящий протокол решает о демонстрационной работе «${material}».`,
          hint: 'Перенесите решение в протокол того же рода.',
        },
      ];
    }),
  );
}

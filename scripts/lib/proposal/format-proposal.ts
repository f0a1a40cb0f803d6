import type { ProposalResult } from './take-proposal.ts';

/** Returns in Russian what became of a package and what to do next. */
export function formatProposal(result: ProposalResult): string {
  if ('known' in result) return `${result.path}\n  Этот пакет уже принят: ${result.known}`;
  if ('faults' in result)
    return [
      `${result.path}\n  Не принят. Что исправить:`,
      ...result.faults.map((fault) => `  — ${fault}`),
      ...(result.kept === undefined ? [] : [`  Пакет сохранён как есть: ${result.kept}`]),
    ].join('\n');
  const { path, taken, branch, warnings, contacts } = result;
  const people = [...taken.files.keys()].filter((file) => file.startsWith('people/'));
  const steps = [
    branch === undefined
      ? 'Посмотрите файлы и запустите npm run check.'
      : `Откройте ветку: git switch ${branch}. Потом запустите npm run check.`,
    ...people.map(
      (file) => `Дождитесь подписанных согласий и впишите их номера и даты в ${file}. До этого не отправляйте ветку в открытое хранилище.`,
    ),
    'Назначьте экспертов: npm run review.',
  ];
  return [
    `${path}\n  Принято: «${String(taken.data['title'])}»`,
    branch === undefined ? '  Лежит в папке банка:' : `  Лежит на ветке ${branch}, ваши файлы не тронуты:`,
    ...[...taken.files.keys()].map((file) => `  — ${file}`),
    ...(contacts === undefined ? [] : [`  Как связаться с автором: ${contacts}`]),
    ...taken.notes.map((note) => `  ! ${note}`),
    ...warnings.map(({ message, hint }) => `  ! ${message} ${hint ?? ''}`.trimEnd()),
    '  Что дальше:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

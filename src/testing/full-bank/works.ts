import { aMaterial, anApproval } from '../builders.ts';

/** A work in which every field is filled. */
const fullWork = aMaterial(
  {
    title: 'Дроби на полосках',
    subjects: ['matematika'],
    themes: ['fg-math'],
    audiences: ['teacher'],
    authors: [{ person: 'anna', organisation: 'school', position: 'учитель' }, { person: 'nevidimova' }],
    municipality: 'north',
    submitted_via: 'municipality',
    updated: '2026-01-10',
    version: '1.1',
    replaces: 'archived',
    recheck_by: '2027-12-01',
    keywords: ['дроби', 'доли'],
    goals: ['Складывать дроби'],
    results: { subject: ['Складывает', 'Вычитает'], meta: ['Сравнивает'] },
    key_points: ['Доли равны'],
    lessons: 2,
    equipment: ['Полоски'],
    stages: [
      { title: 'Начало', minutes: 5, teacher: 'Спрашивает', students: 'Отвечают', result: 'Вопрос' },
      { title: 'Работа', minutes: 40 },
    ],
    mistakes: [{ mistake: 'Складывают знаменатели', response: 'Показать полоску' }],
    tips: ['Нарежьте полоски'],
    assessment: ['Три примера'],
    adaptation: [{ for: 'С нарушением зрения', how: 'Крупные полоски' }],
    prior_knowledge: ['Доли'],
    age_mark: '6+',
    ai_used: 'text',
    files: [{ file: 'karta.pdf', title: 'Карта', audience: 'teacher' }],
    rights_holder: 'school',
    third_party: [{ what: 'Рисунок', source: 'Музей', right: 'open' }],
    programme_section: 'Обыкновенные дроби',
  },
  { id: 'full', files: ['karta.pdf'] },
);
/** Works of every state: full, bare, in the archive, a sample, withdrawn. */
export const works = [
  fullWork,
  aMaterial({ title: 'Доли', subjects: [], grades: [], duration: undefined, stages: [], unit: 'rumo' }, { id: 'bare' }),
  aMaterial({ title: 'Старая карта', state: 'archived', replaced_by: 'full', grades: ['5', '6'] }, { id: 'archived' }),
  aMaterial({ title: 'Образец урока', demo: true, published: '2026-01-15' }, { id: 'sample' }),
  aMaterial({ title: 'Снятая', state: 'withdrawn', state_reason: 'Ошибки.' }, { id: 'withdrawn' }),
];
/** What lets each of them through. */
export const approvals = works.map((work, index) => {
  const { reviews, protocol } = anApproval(work);
  const decisions = protocol.data.decisions.map((decision) => ({ ...decision, number: `2025-${index + 1}` }));
  return { reviews, protocol: { ...protocol, id: `protocol-${index}`, data: { ...protocol.data, decisions } } };
});

import { z } from 'zod';
import { date, ref } from './common.ts';

/** A work given to an expert. */
export const assignmentSchema = z.strictObject({
  expert: ref('expert', 'Эксперт', 'Код из experts.yaml.'),
  date: date('Передано', 'Когда работа передана эксперту.'),
  due: date('Срок', 'К какому дню ждут заключение; без поля — по сроку региона, review.days.').optional(),
});

/** `reviews/<year>/<material>/assigned.yaml`: who reads the work. */
export const assignmentsFileSchema = z.strictObject({
  assigned: z.array(assignmentSchema).meta({ title: 'Назначения', description: 'Кому работа передана на экспертизу.' }),
});

/** A work given to an expert. */
export type Assignment = z.infer<typeof assignmentSchema>;

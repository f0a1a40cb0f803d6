import { aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { stagesDuration } from './stages-duration.ts';

const stages = (...minutes: number[]) => minutes.map((count) => ({ title: 'Этап', minutes: count }));
const at = ['warning materials/2025-2026/material-1/index.md duration'];

testRule(stagesDuration, [
  { name: 'the sum is the duration', bank: { entries: [aMaterial({ duration: 45, stages: stages(5, 30, 10) })] }, finds: [] },
  {
    name: 'more than the lesson',
    bank: { entries: [aMaterial({ duration: 45, stages: stages(5, 30, 16) })] },
    finds: at,
    says: /45 минут, а этапы вместе — 51 минута/,
  },
  { name: 'no stages', bank: { entries: [aMaterial({ duration: 45, stages: [] })] }, finds: [] },
  { name: 'no duration', bank: { entries: [aMaterial({ duration: undefined, stages: stages(5) })] }, finds: [] },
  { name: 'stages of two lessons', bank: { entries: [aMaterial({ duration: 45, lessons: 2, stages: stages(45, 45) })] }, finds: [] },
]);

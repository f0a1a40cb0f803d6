/** A part of a form: what is asked at once, and what is folded because many need not answer it. */
export interface StepFields {
  readonly id: string;
  /** Fields of the schema. */
  readonly asks: readonly string[];
  readonly more?: readonly string[] | undefined;
}

/** What a teacher is asked about a work, by the fields of its schema; the steps of the text, the files and the authors have parts of their own. */
export const materialSteps: readonly StepFields[] = [
  { id: 'rabota', asks: ['title', 'type', 'subjects', 'grades', 'unit', 'summary'], more: ['themes', 'audiences', 'keywords'] },
  {
    id: 'zanyatie',
    asks: ['goals', 'duration', 'stages'],
    more: ['lessons', 'hours', 'equipment', 'prior_knowledge', 'results', 'key_points', 'mistakes', 'tips', 'assessment', 'adaptation'],
  },
  { id: 'tekst', asks: [] },
  { id: 'fajly', asks: [] },
  { id: 'avtory', asks: ['submitted_via', 'municipality'] },
  { id: 'prava', asks: ['licence', 'third_party', 'ai_used'], more: ['age_mark', 'content_guidance'] },
  { id: 'otpravka', asks: [] },
];

/** What is asked about a webinar. */
export const webinarSteps: readonly StepFields[] = [
  {
    id: 'rabota',
    asks: ['title', 'summary', 'start', 'end', 'units', 'subjects', 'grades'],
    more: ['series', 'themes', 'audiences', 'keywords', 'join_url'],
  },
  { id: 'zanyatie', asks: ['programme'] },
  { id: 'tekst', asks: [] },
  { id: 'fajly', asks: [] },
  { id: 'avtory', asks: [] },
  { id: 'otpravka', asks: [] },
];

/** What nobody asks an author: editors fill it in, the program knows it, or a step has a part of its own for it. */
export const notAsked: Readonly<Record<'material' | 'webinar', readonly string[]>> = {
  material: [
    ...['authors', 'files', 'submitted'],
    ...['levels', 'published', 'updated', 'version', 'replaces', 'replaced_by', 'recheck_by', 'cover', 'rights_holder', 'licence_until'],
    ...['state', 'state_reason', 'programme_section', 'language', 'demo'],
  ],
  webinar: [
    ...['speakers', 'files'],
    ...['status', 'status_note', 'moved_from', 'levels', 'recording', 'chapters', 'captions', 'transcript', 'attendance'],
    ...['materials', 'recommendations', 'published', 'updated', 'change', 'language', 'demo'],
  ],
};

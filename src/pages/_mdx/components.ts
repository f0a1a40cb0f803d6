import type { MDX_COMPONENTS } from '../../bank/mdx-components.ts';
import Note from '../../components/Note.astro';
import Steps from '../../components/Steps.astro';
import Indicators from './Indicators.astro';
import Owner from './Owner.astro';

/** The components that the texts of editors may use, by name. */
export const mdxComponents = { Note, Steps, Owner, Indicators } satisfies Record<(typeof MDX_COMPONENTS)[number], unknown>;

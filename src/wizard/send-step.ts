import { textOf, type FormField, type Values } from '../bank/form/field.ts';
import type { FormFault } from '../bank/form/judge.ts';
import { proposalText, type Proposal } from '../bank/form/package-files.ts';
import { slugify } from '../bank/slugify.ts';
import type { WizardData } from '../bank/views/wizard-data.ts';
import { wizardText as text } from '../text/wizard.ts';
import type { Attachment } from './attachments.ts';
import { printConsents } from './print-consents.ts';
import { letterAddress, newFileAddress, offerFile, proposedPath } from './send.ts';

/** What the last step asks of the form. */
interface Form {
  readonly fields: () => FormField[];
  readonly values: () => Values;
  readonly files: () => readonly Attachment[];
  readonly faults: () => readonly FormFault[];
  /** Shows everything that is left to mend and moves there. */
  readonly showAll: () => void;
}

/** Makes the buttons of the last step work. */
export function sendStep(form: HTMLElement, data: WizardData, own: Form): void {
  const note = form.querySelector('[data-send-note]');
  const say = (message: string) => {
    if (note) note.textContent = message;
  };
  const on = (selector: string, act: (button: HTMLElement) => void) => {
    for (const button of form.querySelectorAll<HTMLElement>(selector)) button.addEventListener('click', () => act(button));
  };
  const titleOf = () => textOf(own.values()['title']);
  const isReady = () => {
    if (own.faults().length === 0) return true;
    own.showAll();
    say(text.incomplete);
    return false;
  };
  on('[data-download]', async () => {
    if (!isReady()) return;
    const { makePackage } = await import('./make-package.ts');
    const bytes = makePackage(proposalOf(data, own), own.files());
    const name = packageName(titleOf());
    offerFile(name, bytes as BlobPart, 'application/zip');
    say(text.downloaded(name));
  });
  on('[data-mail]', (button) => {
    const letter = text.mailBody(titleOf(), packageName(titleOf()));
    location.href = letterAddress(button.dataset['mail'] ?? '', text.mailSubject(titleOf()), letter);
  });
  on('[data-forge]', () => {
    if (!isReady() || data.forge === undefined) return;
    const proposal = proposalOf(data, own);
    const day = textOf(own.values()['start']) || proposal.today;
    const address = newFileAddress(data.forge, proposedPath(data.kind, titleOf(), day), proposalText(proposal));
    if (address === undefined) return say(text.forgeLong);
    window.open(address, '_blank', 'noopener');
  });
  on('[data-print]', (button) => printConsents(form, button.dataset['print'] ?? '', own.values()));
}

function proposalOf({ kind, region }: WizardData, own: Form): Proposal {
  const files = own.files().map(({ name, title }) => ({ file: name, title: title.trim() || name }));
  return { kind, region, today: today(), fields: own.fields(), values: own.values(), files };
}

const packageName = (title: string) => `predlozhenie-${slugify(title).slice(0, 60) || 'rabota'}.zip`;

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

import { feedsOf } from '../bank/exports/feeds.ts';
import { PAGE_LANGUAGE } from '../bank/languages.ts';
import { isSampleSite } from '../bank/sample-site.ts';
import { chosenFace } from '../bank/settings.ts';
import { faceOf } from '../bank/shell-strings.ts';
import { frameOf, type Frame } from '../bank/views/frame.ts';
import { frameText } from '../text/sections.ts';
import { catalogue } from './bank.ts';

let made: { for: unknown; frame: Frame } | undefined;

/** The frame of every page, made once for a reading of the bank. */
export function frame(): Frame {
  const { bank, shown } = catalogue();
  if (made?.for !== bank) {
    const language = chosenFace();
    const strings = bank.strings?.get(language ?? '') ?? {};
    const face = language === undefined ? undefined : faceOf(language, strings, shown === 'everything');
    const plain = frameOf(bank, frameText);
    const faces = [{ code: PAGE_LANGUAGE, name: 'Русский', site: plain.site }, ...plain.faces].filter(
      ({ code, site }) => code !== (language ?? PAGE_LANGUAGE) && !isSampleSite(site),
    );
    const whole = { ...plain, feeds: feedTitles(), face, faces };
    // A preview is not for keeping: drafts must not stay on the devices of those who looked.
    made = { for: bank, frame: shown === 'everything' ? { ...whole, offline: undefined } : whole };
  }
  return made.frame;
}

const feedTitles = () => new Map([...feedsOf(catalogue()).values()].map(({ page, title }) => [page, title]));

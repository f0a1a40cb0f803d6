import { feedsOf } from '../bank/exports/feeds.ts';
import { frameOf, type Frame } from '../bank/views/frame.ts';
import { frameText } from '../text/sections.ts';
import { catalogue } from './bank.ts';

let made: { for: unknown; frame: Frame } | undefined;

/** The frame of every page, made once for a reading of the bank. */
export function frame(): Frame {
  const { bank, shown } = catalogue();
  if (made?.for !== bank) {
    const whole = { ...frameOf(bank, frameText), feeds: feedTitles() };
    // A preview is not for keeping: drafts must not stay on the devices of those who looked.
    made = { for: bank, frame: shown === 'everything' ? { ...whole, offline: undefined } : whole };
  }
  return made.frame;
}

const feedTitles = () => new Map([...feedsOf(catalogue()).values()].map(({ page, title }) => [page, title]));

import { createHash } from 'node:crypto';
import { adminPolicy } from '../admin/page.ts';
import { headerFiles } from '../bank/exports/headers/files.ts';
import { headerRules } from '../bank/exports/headers/rules.ts';
import type { Region } from '../bank/model/region.ts';
import { LOST_ROOT, LOST_STYLE } from '../components/lost-page.ts';
import { LOW_VISION_BOOT } from '../components/low-vision-boot.ts';
import { SEARCH_ASKED } from '../components/search-asked.ts';
import { SOFT_CROSSING } from '../components/soft-crossing.ts';

/** Texts that stand in pages themselves: the policy lets these run and style, and no others. */
const INLINE = { scripts: [LOW_VISION_BOOT, SEARCH_ASKED, LOST_ROOT], styles: [SOFT_CROSSING, LOST_STYLE] };

/** Returns the ready header files of a bank by their path in the site. */
export function serverHeaders(region: Region): Map<string, string> {
  const inline = { scripts: INLINE.scripts.map(hashOf), styles: INLINE.styles.map(hashOf) };
  const admin = region.editor === undefined ? undefined : adminPolicy(region);
  return headerFiles(headerRules(region, inline, admin), new URL(region.site).pathname.replace(/\/$/, ''));
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

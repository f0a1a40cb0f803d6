import { expect, test } from 'vitest';
import { aBank } from '../../testing/builders.ts';
import { webManifest } from './web-manifest.ts';

test('names the bank as its profile does and leads nowhere from the root of a host', () => {
  const { region } = aBank({ region: { theme: { accent: '#123456' } } });
  const read = JSON.parse(webManifest({ ...region, bank: { ...region.bank, label: 'Банк опыта' } })) as Record<string, unknown>;
  const icons = read['icons'] as { src: string }[];
  expect([read['name'], read['short_name'], read['theme_color']]).toEqual([region.bank.title, 'Банк опыта', '#123456']);
  expect([read['start_url'], read['scope'], ...icons.map(({ src }) => src)].filter((address) => /^\/|:/.test(String(address)))).toEqual([]);
  expect(JSON.parse(webManifest(region))).toMatchObject({ short_name: region.bank.short });
});

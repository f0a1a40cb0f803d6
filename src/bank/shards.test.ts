import { describe, expect, it } from 'vitest';
import { aBank, aMaterial, anApproval, anEvent, aWebinar, TODAY } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { pageAddresses } from './page-addresses.ts';
import { shardAt, shardsOf } from './shards.ts';

const material = aMaterial({}, { id: 'drobi', year: '2025-2026' });
const { reviews, protocol } = anApproval(material);
const bank = aBank({
  entries: [material, protocol, aWebinar({}, { id: 'oge', year: '2024-2025' }), anEvent({}, { id: 'forum', year: '2023-2024' })],
  reviews,
});
const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);

describe('shardAt', () => {
  it('knows the years of the bank and the rest', () =>
    expect(shardsOf(catalogue)).toEqual(['2023-2024', '2024-2025', '2025-2026', 'rest']));

  it.each<[address: string, shard: string]>([
    ['/materialy/drobi/', '2025-2026'],
    ['/materialy/drobi/ssylka.bib', '2025-2026'],
    ['/materialy/drobi/Карта урока.pdf', '2025-2026'],
    ['/skachat/materialy/drobi.zip', '2025-2026'],
    ['/skachat/materialy/drobi.docx', '2025-2026'],
    ['/_og/material-drobi.png', '2025-2026'],
    ['/_cover/material-drobi.svg', '2025-2026'],
    ['/_thing/material-drobi.json', '2025-2026'],
    ['/embed/materialy/drobi.html', '2025-2026'],
    ['/r/2025-1/', '2025-2026'],
    ['/svidetelstva/2025-1/redakciya/', '2025-2026'],
    ['/svidetelstva/2025-1/redakciya/svidetelstvo.pdf', '2025-2026'],
    ['/vebinary/oge/', '2024-2025'],
    ['/vebinary/oge/vebinar.ics', '2024-2025'],
    ['/_thing/webinar-oge.json', '2024-2025'],
    ['/sobytiya/forum/', '2023-2024'],
    ['/', 'rest'],
    ['/404', 'rest'],
    ['/materialy/', 'rest'],
    ['/materialy/lenta.xml', 'rest'],
    ['/materialy/stranica/2/', 'rest'],
    ['/materialy/drobi-2/', 'rest'],
    ['/vebinary/2024-2025/', 'rest'],
    ['/embed/materialy.html', 'rest'],
    ['/embed/vid.css', 'rest'],
    ['/svidetelstva/ekspertu/anna/', 'rest'],
    ['/_og/bank.png', 'rest'],
    ['/poisk/', 'rest'],
    ['/robots.txt', 'rest'],
  ])('%s → %s', (address, shard) => expect(shardAt(address, catalogue)).toBe(shard));

  it('gives every page of the site to a part that is built', () => {
    const shards = new Set(pageAddresses(catalogue).map(({ path }) => shardAt(path, catalogue)));
    expect([...shards].filter((shard) => !shardsOf(catalogue).includes(shard))).toEqual([]);
    expect(shards.size).toBe(4);
  });
});

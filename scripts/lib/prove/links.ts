import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/bank/files.ts';
import { addressesIn } from '../../../src/bank/html-addresses.ts';
import { htmlTags } from '../../../src/bank/html-tags.ts';
import { readBank } from '../../../src/bank/read.ts';
import { inspectSite } from '../inspect-site.ts';
import type { Proof, Trial } from './proof.ts';

/** Every address of every page and style sheet leads to a file of the site or to its place, and nothing foreign is loaded. */
export const linksProof: Proof = {
  id: 'links',
  promise: 'В собранном сайте нет ни одной мёртвой ссылки, якоря, файла и ни одного обращения к чужому серверу.',
  counted: ['адрес на страницах', 'адреса на страницах', 'адресов на страницах'],
  planted: 'ссылка в никуда, якорь, которого нет, и картинка с чужого сервера',
  run: async ({ site, content }) => inspect(await site(), content),
  control: async ({ site, content, folder }) => {
    const spoilt = folder('links');
    cpSync(await site(), spoilt, { recursive: true });
    const home = join(spoilt, 'index.html');
    const planted = '<a href="/takoj-net/">1</a><a href="#takogo-net">2</a><img alt="" src="https://example.org/3.png">';
    writeFileSync(home, readFileSync(home, 'utf8').replace('</main>', `${planted}</main>`));
    const { tried, faults } = inspect(spoilt, content);
    // One of the three that is not found is a hole in the proof.
    return { tried, faults: faults.length >= 3 ? faults : [] };
  },
};

function inspect(site: string, content: string): Trial {
  const pages = [...listFiles(site).files.keys()].filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
  const counted = pages.reduce((sum, page) => sum + countAddresses(readFileSync(join(site, page), 'utf8')), 0);
  return { tried: counted, faults: inspectSite(site, readBank(content).bank) };
}

const countAddresses = (html: string) =>
  htmlTags(html).reduce((sum, tag) => sum + tag.attributes.reduce((own, attribute) => own + addressesIn(tag, attribute).length, 0), 0);

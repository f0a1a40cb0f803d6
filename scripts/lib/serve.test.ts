import { createServer } from 'node:http';
import { expect, describe, it, onTestFinished } from 'vitest';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { HOST, listenFrom, NoFreePortError } from './port.ts';
import { serveFolder } from './serve.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const types: [name: string, type: string][] = [
  ['', 'text/html; charset=utf-8'],
  ['materialy/drobi/', 'text/html; charset=utf-8'],
  ['v1.2/', 'text/html; charset=utf-8'],
  ['404.html', 'text/html; charset=utf-8'],
  ['a.docx', `${office}.wordprocessingml.document`],
  ['a.pptx', `${office}.presentationml.presentation`],
  ['a.xlsx', `${office}.spreadsheetml.sheet`],
  ['a.odt', 'application/vnd.oasis.opendocument.text'],
  ['Лист 1.PDF', 'application/pdf'],
  ['a.zip', 'application/zip'],
  ['a.ics', 'text/calendar; charset=utf-8'],
  ['a.vtt', 'text/vtt; charset=utf-8'],
  ['a.csv', 'text/csv; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['feed.json', 'application/json; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.avif', 'image/avif'],
  ['a.webp', 'image/webp'],
  ['a.woff2', 'font/woff2'],
  ['a.mp3', 'audio/mpeg'],
  ['a.mp4', 'video/mp4'],
  ['a.pf_meta', 'application/octet-stream'],
];

describe('serveFolder', () => {
  it('names the type of every format, with the charset of texts', async () => {
    const folder = writeContent(
      Object.fromEntries(types.map(([name]) => [name === '' || name.endsWith('/') ? `${name}index.html` : name, '—'])),
    );
    const { address, server } = await serveFolder(folder, { port: 4900, path: '/any/sub-path/' });
    onTestFinished(() => void server.close());
    const given = await Promise.all(types.map(async ([name]) => [name, (await fetch(address + name)).headers.get('content-type')]));
    expect(given).toEqual(types);
    const absent = await fetch(`${address}net`);
    expect([absent.status, absent.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('takes the next port when one is taken', async () => {
    const folder = writeContent({ 'index.html': '' });
    const first = await serveFolder(folder, { port: 4910 });
    const second = await serveFolder(folder, { port: first.port });
    onTestFinished(() => void [first, second].map(({ server }) => server.close()));
    expect(second.port).toBeGreaterThan(first.port);
  });

  it('says in Russian that no port is left', async () => {
    const [first, second] = [createServer(), createServer()];
    // Taken by us or by another run of this test: it is all the same.
    await new Promise<void>((resolve) => first.once('error', () => resolve()).listen(65_535, HOST, resolve));
    onTestFinished(() => void first.close());
    await expect(listenFrom(second, 65_535)).rejects.toThrow(NoFreePortError);
    await expect(listenFrom(second, 65_535)).rejects.toThrow('заняты');
  });
});

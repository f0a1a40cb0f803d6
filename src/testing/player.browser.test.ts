import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { TODAY } from './builders.ts';
import { baseData } from './base-bank.ts';
import { useBrowser } from './browser.ts';
import { withoutVitest } from './clean-env.ts';
import { entry, inhabited, smallest } from './small-bank.ts';
import { writeContent } from './temporary-content.ts';

const { open } = useBrowser();
const VIDEO = 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/';

/** Half a minute of silence: MPEG-1 Layer III frames of 26 ms at 32 kbit/s whose bytes are all nought. */
function silence(): Uint8Array {
  const frame = Buffer.alloc(104);
  frame.set([0xff, 0xfb, 0x10, 0xc4]);
  return Buffer.concat(Array.from({ length: 1150 }, () => frame));
}

const chapters = [
  { time: '00:00', title: 'Начало' },
  { time: '00:12', title: 'Примеры' },
];
const webinar = (title: string, recording: object) =>
  entry({ ...baseData.webinar, title, speakers: [{ organisation: 'soiro' }], recording, chapters, transcript: 'text.txt' });
const transcript = '[00:00] Начнём.\n\n[00:05] Первый пример.\n\n[00:12] Второй пример.\n';

let address: string;
const left: (() => void)[] = [];
beforeAll(async () => {
  const file = 'webinars/2025-2026/zvuk/index.md';
  const service = 'webinars/2025-2026/sluzhba/index.md';
  const root = writeContent(
    Object.fromEntries(
      Object.entries({
        ...smallest(),
        ...inhabited,
        [file]: webinar('Запись звука', { provider: 'file', file: 'zapis.mp3' }),
        [file.replace('index.md', 'text.txt')]: transcript,
        [file.replace('index.md', 'zapis.mp3')]: silence(),
        [service]: webinar('Запись на сервисе', { provider: 'rutube', url: VIDEO }),
        [service.replace('index.md', 'text.txt')]: transcript,
      }).map(([path, text]) => [`content/${path}`, text]),
    ),
    (remove) => left.push(remove),
  );
  const env = { ...withoutVitest, CONTENT: join(root, 'content'), OUT: join(root, 'dist'), TODAY };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  const serving = await serveFolder(join(root, 'dist'), { port: 4480, path: '/any/' });
  address = serving.address;
  left.push(() => void serving.server.close());
  return () => left.forEach((remove) => remove());
}, 180_000);

describe('a recording beside the page', () => {
  it('opens at the second in the address, goes to a chapter, shows the words that are heard', async () => {
    const { page, errors, foreign, close } = await open(`${address}vebinary/zvuk/#t-5`);
    const audio = page.locator('audio');
    const second = () => audio.evaluate((media: HTMLAudioElement) => Math.floor(media.currentTime));
    await expect.poll(second).toBe(5);
    await page.locator('#glava-12 a').click();
    await expect.poll(second).toBeGreaterThanOrEqual(12);
    expect(new URL(page.url()).hash).toBe('#glava-12');
    expect(await page.locator('.chapters [aria-current]').innerText()).toContain('Примеры');
    // The address opened the transcript at its passage.
    expect(await page.locator('.transcript [aria-current]').innerText()).toContain('Второй пример');
    await page.locator('#t-0 a').click();
    await expect.poll(() => page.locator('.transcript [aria-current]').innerText()).toContain('Начнём');
    // Whoever reads stays there: the sound comes to the edge of the window, a chapter leads back to it.
    await page.setViewportSize({ width: 360, height: 420 });
    await page.locator('#t-12').scrollIntoViewIfNeeded();
    const place = () => page.locator('#t-12').evaluate((passage) => Math.round(passage.getBoundingClientRect().top));
    const before = await place();
    await page.locator('#t-12 a').click();
    await expect.poll(second).toBeGreaterThanOrEqual(12);
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    expect(await audio.evaluate((media) => Math.round(innerHeight - media.getBoundingClientRect().bottom))).toBe(0);
    await page.locator('#glava-0 a').click();
    expect(await audio.evaluate((media) => getComputedStyle(media).position)).toBe('static');
    await page.getByLabel('Прокручивать текст за записью').check();
    expect([errors, foreign]).toEqual([[], []]);
    await close();
  });

  it('plays at the press of the button at the head of the page', async () => {
    const { page, close } = await open(`${address}vebinary/zvuk/`);
    expect(await page.locator('audio').evaluate((media: HTMLAudioElement) => media.paused)).toBe(true);
    await page.getByRole('link', { name: 'Слушать запись' }).click();
    await expect.poll(() => page.locator('audio').evaluate((media: HTMLAudioElement) => media.currentTime)).toBeGreaterThan(0);
    await close();
  });

  it('plays without scripts', async () => {
    const { page, close } = await open(`${address}vebinary/zvuk/`, { javaScriptEnabled: false });
    expect(await page.locator('audio[controls]').count()).toBe(1);
    expect(await page.locator('#glava-12 a').getAttribute('href')).toMatch(/zapis\.mp3#t=12$/);
    await close();
  });

  it('says so when it cannot be played', async () => {
    const { page, close } = await open(address);
    await page.route('**/zapis.mp3', (route) => route.fulfill({ body: 'no sound', contentType: 'audio/mpeg' }));
    await page.goto(`${address}vebinary/zvuk/`);
    await page.getByText('Браузер не смог открыть запись').waitFor();
    await close();
  });
});

/** Stands in for the service: shows what it was told, and tells the second it is asked for. */
const service = `<body><script>
  addEventListener('message', ({ data }) => {
    document.body.append(data);
    parent.postMessage(JSON.stringify({ type: 'player:currentTime', data: { time: JSON.parse(data).data.time } }), '*');
  });
</script>`;

describe('a recording of a service', () => {
  it('asks nothing of it before the click, then starts at the second, and goes where it is told', async () => {
    const { page, errors, foreign, close } = await open(`${address}vebinary/sluzhba/#glava-12`);
    expect(foreign).toEqual([]);
    // Who was sent a chapter comes to the recording, which stands above the list of chapters.
    await page.setViewportSize({ width: 360, height: 500 });
    await page.reload({ waitUntil: 'load' });
    await expect
      .poll(() => page.locator('kopilka-player').evaluate((player) => Math.abs(player.getBoundingClientRect().top)))
      .toBeLessThan(120);
    const [picture, button] = await Promise.all(['img', '.button'].map((part) => page.locator(`.player-poster ${part}`).boundingBox()));
    expect(button!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height);
    await page.context().unroute((url) => url.hostname === 'rutube.ru');
    await page.context().route('https://rutube.ru/**', (route) => route.fulfill({ body: service, contentType: 'text/html' }));
    await page.getByRole('link', { name: 'Смотреть с 0:12' }).click();
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('src')).toBe('https://rutube.ru/play/embed/0123456789abcdef0123456789abcdef/?t=12&autoStart=true');
    const inside = page.frameLocator('iframe').locator('body');
    await inside.waitFor({ state: 'attached' });
    await page.getByText('Читать здесь').click();
    await page.locator('#t-5 a').click();
    await expect.poll(() => inside.innerText()).toContain('{"type":"player:setCurrentTime","data":{"time":5}}');
    await expect.poll(() => page.locator('.transcript [aria-current]').innerText()).toContain('Первый пример');
    expect([errors, foreign]).toEqual([[], []]);
    await close();
  });

  it('leads to its page without scripts', async () => {
    const { page, foreign, close } = await open(`${address}vebinary/sluzhba/`, { javaScriptEnabled: false });
    expect(await page.locator('.player-poster a').getAttribute('href')).toBe(VIDEO);
    expect(foreign).toEqual([]);
    await close();
  });
});

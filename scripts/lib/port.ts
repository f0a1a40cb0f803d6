import { createServer, type Server } from 'node:net';

/** The only address that servers listen on: what is being written is shown to no other machine. */
export const HOST = '127.0.0.1';

const USUAL = 4321;
const IN_A_ROW = 20;
const lastOf = (first: number) => Math.min(first + IN_A_ROW, 65_535);

/** No port in a row of them is free; the message is for the editor. */
export class NoFreePortError extends Error {
  constructor(first: number) {
    super(`Порты с ${first} по ${lastOf(first)} заняты или закрыты системой. Назовите другой: PORT=5000.`);
  }
}

/** Returns the port to try first: `text` (PORT), else 4321; ends the command with code 2 when it is no port. */
export function askedPort(text: string | undefined): number {
  if (text === undefined || text === '') return USUAL;
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port <= 65_535) return port;
  console.error(`PORT=${text} — не порт. Напишите число от 1 до 65535: PORT=5000.`);
  process.exit(2);
}

/** Says that another port had to be taken. */
export function tellPort(asked: number, taken: number): void {
  if (asked !== taken) console.log(`Порт ${asked} занят другой программой, поэтому сайт открыт на порту ${taken}.`);
}

/** Returns the first free port from `port` on; throws `NoFreePortError`. */
export async function freePort(port: number): Promise<number> {
  const probe = createServer();
  const free = await listenFrom(probe, port);
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

/** Makes a server listen on the first free port from `port` on and returns it; throws `NoFreePortError`. */
export async function listenFrom(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate <= lastOf(port); candidate += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve).listen(candidate, HOST, () => (server.removeListener('error', resolve), resolve(undefined)));
    });
    if (error === undefined) return candidate;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  throw new NoFreePortError(port);
}

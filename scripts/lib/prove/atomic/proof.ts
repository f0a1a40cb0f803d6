import type { Circumstances, Proof, Trial } from '../proof.ts';
import { killOften, runFull, runTwice, type Choose } from './scenario.ts';
import { begin, careless, worlds } from './worlds.ts';

/** Kills of each command: two hundred in all. A build takes longest, and what can break there is one place of its code. */
const KILLS = { import: 65, intake: 65, build: 10, deploy: 60 } as const;
/** Blocks of 512 bytes that a file may take on the disk that is full: less than what each writes. */
const FULL = { import: 1, intake: 0, build: 100, deploy: 100 } as const;

/** Whoever kills a command that writes, fills the disk or starts it twice finds all as before or as after. */
export const atomicProof: Proof = {
  id: 'atomic',
  promise:
    'Импорт, приём, сборку и выкладку можно оборвать в любой миг, пустить по две сразу или на полный диск: содержание и сайт остаются прежними или становятся новыми, а следующий запуск доводит дело до конца.',
  counted: ['помеха', 'помехи', 'помех'],
  planted: 'запись прямо поверх прежнего',
  isLong: true,
  run: async (circumstances) => {
    const { content, folder, site, seed } = circumstances;
    const choose = chooser(seed);
    const begun = begin(content, folder('atomic'));
    const whole = await site();
    const trials: Trial[] = [];
    for (const command of ['import', 'intake', 'deploy', 'build'] as const) {
      const fresh = () => worlds[command](begun, folder(command), whole);
      trials.push(await killOften(fresh(), KILLS[command], choose), await runFull(fresh(), FULL[command]), await runTwice(fresh()));
    }
    return { tried: trials.reduce((sum, { tried }) => sum + tried, 0), faults: trials.flatMap(({ faults }) => faults) };
  },
  control: ({ folder, seed }: Circumstances) => killOften(careless(folder), 10, chooser(seed)),
};

function chooser(seed: number): Choose {
  let state = seed;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}

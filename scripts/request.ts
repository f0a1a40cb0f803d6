import { parseArgs } from 'node:util';
import { endAnswered } from './lib/answer-call.ts';
import { changesBetween, formatVerdict, judgeRequest } from './lib/request.ts';

/** `npm run request -- --base A [--head B] [--repository folder] [--folder content]`: what a request touches; exit 0 as it may, 1 as it may not, 2 wrong call. */
const options = {
  base: { type: 'string' },
  head: { type: 'string', default: 'HEAD' },
  repository: { type: 'string', default: '.' },
  folder: { type: 'string', default: 'content' },
} as const;
endAnswered({
  command: 'request',
  keys: options,
  usage: `Как вызвать: npm run request -- --base origin/main
Скажет, чего касается запрос на изменение и может ли он этого касаться.
  --head ветка       — что сравнивать, без ключа HEAD
  --repository папка — где хранилище, без ключа здесь
  --folder папка     — где содержание, без ключа content`,
});
const { values } = parseArgs({ options, strict: false });
const text = (name: keyof typeof options) => (typeof values[name] === 'string' ? values[name] : '');

if (text('base') === '') stop('Назовите, с чем сравнивать: npm run request -- --base origin/main');
try {
  const verdict = judgeRequest(changesBetween(text('repository'), text('base'), text('head')), text('folder'));
  console.log(formatVerdict(verdict));
  process.exitCode = verdict.faults.length > 0 ? 1 : 0;
} catch (error) {
  stop(`Сравнить не удалось: ${error instanceof Error ? error.message : String(error)}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

import { createInterface, type Interface } from 'node:readline';
import type { Question } from './ask.ts';

/** Answers as they are typed or pasted. */
export interface Answers {
  /** Puts a question; lines that were pasted together answer one question each. */
  readonly question: Question;
  /** Ends the talk: the command may go on alone. */
  readonly end: () => void;
}

/** Reads answers line by line; `stopped` is called once when the one who answers has gone before the last question. */
export function createAnswers(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, stopped: () => void): Answers {
  const lines = createInterface({ input, output });
  const waiting: string[] = [];
  let take: ((line: string) => void) | undefined;
  let isClosed = false;
  const stop = once(stopped);
  lines.on('line', (line) => {
    if (take === undefined) waiting.push(line);
    else take(line);
    take = undefined;
  });
  lines.on('SIGINT', stop);
  lines.on('close', () => {
    isClosed = true;
    if (take !== undefined) stop();
  });
  return {
    question: (text) =>
      new Promise((resolve) => {
        const line = waiting.shift();
        if (line === undefined) {
          if (isClosed) return stop();
          take = resolve;
          return ask(lines, text);
        }
        // The terminal showed the pasted lines before their questions.
        output.write(`${text}${line}\n`);
        resolve(line);
      }),
    end: () => lines.removeAllListeners('close').close(),
  };
}

function ask(lines: Interface, text: string): void {
  lines.setPrompt(text);
  lines.prompt();
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

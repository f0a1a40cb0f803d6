import { availableParallelism, cpus, totalmem } from 'node:os';

/** Returns what the figures of a run were measured on; nothing that names the machine. */
export const machine = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? '',
  memory: Math.round(totalmem() / 1024 ** 3),
  node: process.version,
});

// Loaded before a build that must give the same bytes: the clock runs a year ahead, and folders list their files in another order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const YEAR = 365 * 24 * 3600 * 1000;
const RealDate = Date;
const ahead = () => RealDate.now() + YEAR;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [ahead()] : parts));
  }
  static now() {
    return ahead();
  }
};

const nameOf = (entry) => (typeof entry === 'string' ? entry : entry.name);
/** By the ends of names: neither the order of the disk nor that of the alphabet. */
const reordered = (entries) =>
  Array.isArray(entries) && !Buffer.isBuffer(entries[0])
    ? entries.sort((a, b) =>
        [...nameOf(b)]
          .reverse()
          .join('')
          .localeCompare([...nameOf(a)].reverse().join('')),
      )
    : entries;
const { readdirSync, readdir } = fs;
const { readdir: promised } = fs.promises;
fs.readdirSync = (...given) => reordered(readdirSync(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, entries) => done(error, error ? entries : reordered(entries)));
};
fs.promises.readdir = async (...given) => reordered(await promised(...given));
syncBuiltinESMExports();

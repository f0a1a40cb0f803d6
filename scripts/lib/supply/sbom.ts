import { digestOf } from '../../../src/bank/sha256.ts';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; [key: string]: unknown }; [key: string]: unknown };
  components: readonly { readonly 'bom-ref': string }[];
  [key: string]: unknown;
}

/** Returns what `npm sbom` has printed without what changes from run to run and from folder to folder: the time, the number and the name of the folder. */
export function steadySbom(printed: string, name: string): string {
  const { serialNumber: _number, ...bom } = JSON.parse(printed) as Bom;
  const { timestamp: _time, ...metadata } = bom.metadata;
  const components = [...bom.components].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const steady = { ...bom, metadata: { ...metadata, component: { ...metadata.component, name } }, components };
  const sum = digestOf(JSON.stringify(steady));
  // Version 8 of a UUID: its bits are what the maker says, here the sum of all the rest.
  const number = `${sum.slice(0, 8)}-${sum.slice(8, 12)}-8${sum.slice(13, 16)}-a${sum.slice(17, 20)}-${sum.slice(20, 32)}`;
  const { $schema, bomFormat, specVersion, ...rest } = steady as Record<string, unknown>;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${number}`, ...rest }, null, 2)}\n`;
}

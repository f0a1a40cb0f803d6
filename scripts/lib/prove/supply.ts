import { readFileSync } from 'node:fs';
import type { Proof, Trial } from './proof.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
/** What is read of `package-lock.json` and `package.json`. */
interface Supply {
  readonly packages: Readonly<Record<string, Locked>>;
  readonly asked: Readonly<Record<string, string>>;
}

/** Licences under which a package may be part of the program and of the sites that it builds. */
const FREE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|MPL-2\.0)$/;
/** Packages of another licence, or of none in their description, and why they may stay. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'pandoc-wasm': 'a program apart that only the import runs, never part of a site',
  '@cspell/dict-ru_ru': 'a list of words that only the check reads, never part of a site',
  'png-js': 'its LICENSE is MIT, its description does not say so',
};
/** Compiled picture libraries: used as they come, replaceable, never part of a site. */
const LIBRARIES = /^@img\/sharp-/;
/** They run a script when they are installed: one brings Node itself, the other its own program. */
const MAY_RUN = new Set(['node', 'esbuild']);

/** Every package is locked with its sum, free to use, and runs nothing when it is installed. */
export const supplyProof: Proof = {
  id: 'supply',
  promise:
    'Каждый чужой пакет закреплён точной версией с контрольной суммой, его лицензия позволяет им пользоваться, а сценарии при установке запускают только node и esbuild.',
  counted: ['пакет', 'пакета', 'пакетов'],
  planted: 'пакет под закрытой лицензией, без суммы и со своим сценарием установки, и версия «какая-нибудь»',
  run: () => Promise.resolve(judge(read())),
  control: () => {
    const { packages, asked } = read();
    const { faults, tried } = judge({
      packages: { ...packages, 'node_modules/chuzhoj': { license: 'SEE LICENSE', hasInstallScript: true } },
      asked: { ...asked, chuzhoj: '^1.0.0' },
    });
    // One of the four that is not found is a hole in the proof.
    return Promise.resolve({ tried, faults: faults.length >= 4 ? faults : [] });
  },
};

function read(): Supply {
  const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, never>>;
  const { dependencies, devDependencies } = json('package.json');
  return { packages: json('package-lock.json')['packages']!, asked: { ...dependencies, ...devDependencies } };
}

function judge({ packages, asked }: Supply): Trial {
  const others = Object.entries(packages).filter(([path]) => path !== '');
  const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  return {
    tried: others.length,
    faults: [
      ...others.flatMap(([path, locked]) => faultsOf(path.replace(/^.*node_modules\//, ''), locked)),
      ...loose.map(([name, version]) => `${name}: версия «${version}» не точная.`),
    ],
  };
}

function faultsOf(name: string, { license = '', integrity, resolved, hasInstallScript = false }: Locked): string[] {
  const terms = license.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  const isFree = terms.every((term) => FREE.test(term)) || LIBRARIES.test(name) || name in EXCEPTIONS;
  return [
    ...(isFree ? [] : [`${name}: лицензия «${license || 'не названа'}».`]),
    ...(integrity === undefined ? [`${name}: нет контрольной суммы.`] : []),
    ...(resolved === undefined ? [] : [`${name}: закреплён на адресе ${resolved}.`]),
    ...(hasInstallScript && !MAY_RUN.has(name) ? [`${name}: запускает сценарий при установке.`] : []),
  ];
}

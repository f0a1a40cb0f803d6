import { mayUse } from '../supply/licences.ts';
import { nameOf, readSupply, type Locked, type Supply } from '../supply/lock.ts';
import type { Proof, Trial } from './proof.ts';

/** They run a script when they are installed: one brings Node itself, the other its own program. */
const MAY_RUN = new Set(['node', 'esbuild']);

/** Every package is locked with its sum, free to use, and runs nothing when it is installed. */
export const supplyProof: Proof = {
  id: 'supply',
  promise:
    'Каждый чужой пакет закреплён точной версией с контрольной суммой, его лицензия позволяет им пользоваться, а сценарии при установке запускают только node и esbuild.',
  counted: ['пакет', 'пакета', 'пакетов'],
  planted: 'пакет под закрытой лицензией, без суммы и со своим сценарием установки, и версия «какая-нибудь»',
  run: () => Promise.resolve(judge(readSupply())),
  control: () => {
    const { packages, asked } = readSupply();
    const { faults, tried } = judge({
      packages: { ...packages, 'node_modules/chuzhoj': { license: 'SEE LICENSE', hasInstallScript: true } },
      asked: { ...asked, chuzhoj: '^1.0.0' },
    });
    // One of the four that is not found is a hole in the proof.
    return Promise.resolve({ tried, faults: faults.length >= 4 ? faults : [] });
  },
};

function judge({ packages, asked }: Supply): Trial {
  const others = Object.entries(packages).filter(([path]) => path !== '');
  const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  return {
    tried: others.length,
    faults: [
      ...others.flatMap(([path, locked]) => faultsOf(nameOf(path), locked)),
      ...loose.map(([name, version]) => `${name}: версия «${version}» не точная.`),
    ],
  };
}

function faultsOf(name: string, { license = '', integrity, resolved, hasInstallScript = false }: Locked): string[] {
  return [
    ...(mayUse(name, license) !== undefined ? [] : [`${name}: лицензия «${license || 'не названа'}».`]),
    ...(integrity === undefined ? [`${name}: нет контрольной суммы.`] : []),
    ...(resolved === undefined ? [] : [`${name}: закреплён на адресе ${resolved}.`]),
    ...(hasInstallScript && !MAY_RUN.has(name) ? [`${name}: запускает сценарий при установке.`] : []),
  ];
}

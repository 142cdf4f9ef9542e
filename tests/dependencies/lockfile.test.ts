import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type LockedPackage,
  type Lockfile,
  lockfileFaults,
  packagesByLicense,
} from '../../scripts/dependencies/lockfile.ts';

const GOOD: LockedPackage = { version: '1.2.3', integrity: 'sha512-aaaa', license: 'MIT' };
const lockfile = (about: LockedPackage, root: LockedPackage = {}): Lockfile => ({
  packages: { '': root, 'node_modules/outer/node_modules/@scope/inner': about },
});

describe('lockfileFaults', () => {
  it.each<[string, LockedPackage]>([
    ['a pinned, hashed package', GOOD],
    ['a choice of licences of which one is on the list', { ...GOOD, license: '(MIT OR GPL-3.0-or-later)' }],
    ['a package inside the archive of its parent', { version: '1.2.3', license: 'ISC', inBundle: true }],
    ['a weak copyleft licence in development', { ...GOOD, license: 'MPL-2.0', dev: true }],
  ])('should accept %s', (_, about) => {
    expect(lockfileFaults(lockfile(about))).toEqual([]);
  });

  it.each<[string, LockedPackage, string]>([
    ['a host', { ...GOOD, resolved: 'https://packages.example/inner.tgz' }, 'names the host it was fetched from'],
    ['no hash', { version: '1.2.3', license: 'MIT' }, 'has no hash'],
    ['no licence', { version: '1.2.3', integrity: 'sha512-aaaa' }, 'not on the list: no licence'],
    ['a copyleft licence', { ...GOOD, license: 'GPL-3.0-only' }, 'not on the list: GPL-3.0-only'],
    ['a weak copyleft licence in what is shipped', { ...GOOD, license: 'MPL-2.0' }, 'not on the list: MPL-2.0'],
    ['two licences at once', { ...GOOD, license: 'MIT AND GPL-3.0-only' }, 'not on the list'],
  ])('should not accept %s', (_, about, fault) => {
    expect(lockfileFaults(lockfile(about))).toEqual([expect.stringContaining(`@scope/inner@1.2.3`)]);
    expect(lockfileFaults(lockfile(about))[0]).toContain(fault);
  });

  it.each(['^1.2.3', '~1.2.3', '*', 'latest', '1.x', '>=1.2.3'])('should not accept a version range %s', (range) => {
    const faults = lockfileFaults(lockfile(GOOD, { devDependencies: { outer: range } }));
    expect(faults).toEqual([`package.json asks for outer ${range}, which is not one version`]);
  });

  it('should find nothing wrong with the lockfile of this project', () => {
    expect(lockfileFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
  });
});

describe('packagesByLicense', () => {
  it('should list every package under its licence', () => {
    expect(packagesByLicense(lockfile(GOOD))).toEqual([['MIT', ['@scope/inner@1.2.3']]]);
  });
});

// npm run dependencies: lists the licences of all packages of the lockfile, and checks it.
import { readFileSync } from 'node:fs';
import { type Lockfile, lockfileFaults, packagesByLicense } from './lockfile.ts';

const lockfile: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const [license, names] of packagesByLicense(lockfile))
  console.log(`${license} (${names.length}): ${names.join(' ')}\n`);
const faults = lockfileFaults(lockfile);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(lockfile.packages).length - 1} packages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

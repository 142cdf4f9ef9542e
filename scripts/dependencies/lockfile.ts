/** What is read of package-lock.json (docs.npmjs.com, "package-lock.json", lockfile version 3). */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  /** Needed for development only. */
  readonly dev?: boolean;
  /** Comes inside its parent's archive and is covered by that one's hash. */
  readonly inBundle?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Licences that ask for no more than a notice. */
const PERMISSIVE = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'PSF-2.0'],
]);
/** Besides those, for what is used in development and goes into no bundle. */
const FOR_DEVELOPMENT = new Set(['MPL-2.0', 'Python-2.0', 'CC0-1.0', 'CC-BY-4.0']);

const ROOT = '';
const EXACT_VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** "(MIT OR GPL-3.0-or-later)": one of the choices is enough; any other expression must stand in the list as it is. */
function isAllowed(license: string, dev: boolean): boolean {
  const choices = license.replaceAll(/^\(|\)$/g, '').split(' OR ');
  return choices.some((choice) => PERMISSIVE.has(choice) || (dev && FOR_DEVELOPMENT.has(choice)));
}

/** "node_modules/a/node_modules/@b/c" → "@b/c". */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function packageFaults([path, locked]: readonly [string, LockedPackage]): string[] {
  const name = `${nameOf(path)}@${locked.version ?? '?'}`;
  const license = locked.license ?? 'no licence';
  return [
    ...(locked.resolved === undefined ? [] : [`${name} names the host it was fetched from`]),
    ...(locked.integrity || locked.inBundle ? [] : [`${name} has no hash`]),
    ...(isAllowed(license, locked.dev === true) ? [] : [`${name} has a licence that is not on the list: ${license}`]),
  ];
}

/** What is wrong with a lockfile, a line each; none when every package is pinned, hashed and freely licensed. */
export function lockfileFaults({ packages }: Lockfile): string[] {
  const { dependencies = {}, devDependencies = {} } = packages[ROOT] ?? {};
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !EXACT_VERSION.test(range),
  );
  return [
    ...loose.map(([name, range]) => `package.json asks for ${name} ${range}, which is not one version`),
    ...Object.entries(packages)
      .filter(([path]) => path !== ROOT)
      .flatMap(packageFaults),
  ];
}

/** Licence → the packages under it, the most used licence first. */
export function packagesByLicense({ packages }: Lockfile): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, Set<string>>();
  for (const [path, { license = 'no licence', version }] of Object.entries(packages)) {
    if (path === ROOT) continue;
    groups.set(license, (groups.get(license) ?? new Set()).add(`${nameOf(path)}@${version}`));
  }
  const lists = [...groups].map(([license, names]) => [license, [...names].sort()] as const);
  return lists.sort(([, a], [, b]) => b.length - a.length);
}

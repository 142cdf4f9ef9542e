import { describe, expect, it } from 'vitest';
import { importsOf, isCode, projectFiles, textOf } from './project-files.ts';

const PACKAGE = JSON.parse(textOf('package.json'));
const LOCK = JSON.parse(textOf('package-lock.json'));
const dependencies: Record<string, string> = { ...PACKAGE.dependencies, ...PACKAGE.devDependencies };

describe('package.json', () => {
  it('should pin every dependency to one version', () => {
    expect(Object.entries(dependencies)).not.toEqual([]);
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('should agree with the lock file', () => {
    const { name, version, license, engines } = PACKAGE;
    expect(LOCK.packages['']).toMatchObject({ name, version, license, engines });
    expect({ ...LOCK.packages[''].dependencies, ...LOCK.packages[''].devDependencies }).toEqual(dependencies);
    const installed = Object.keys(dependencies).map((one) => [one, LOCK.packages[`node_modules/${one}`]?.version]);
    expect(Object.fromEntries(installed)).toEqual(dependencies);
  });

  it('should name no server to install from', () => {
    const packages: { resolved?: string }[] = Object.values(LOCK.packages);
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('should be under the MIT licence, as the LICENSE says', () => {
    expect(PACKAGE.license).toBe('MIT');
    expect(textOf('LICENSE')).toMatch(/^MIT License\n/);
  });

  it('should list no dependency that nothing imports or runs', () => {
    const imported = new Set(projectFiles().filter(isCode).flatMap(importsOf));
    const commands = [...Object.values(PACKAGE.scripts), JSON.parse(textOf('cdk.json')).app].join('\n');
    const code = projectFiles().filter(isCode).map(textOf).join('\n');
    const isUsed = (name: string) =>
      code.includes(`('${name}/`) ||
      [...imported].some((from) => from === name || from.startsWith(`${name}/`)) ||
      Object.keys(LOCK.packages[`node_modules/${name}`].bin ?? {}).some((bin) => commands.includes(bin));
    const idle = Object.keys(dependencies).filter((name) => !name.startsWith('@types/') && !isUsed(name));
    expect(idle).toEqual([]);
  });
});

import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { projectFiles, textOf } from './project-files.ts';
import { anchorsIn, localLinks, withoutBlocks } from './readme/markdown.ts';

const PAGES = projectFiles().filter((path) => path.endsWith('.md'));

function isBroken(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(target)) return true;
  return anchor !== undefined && statSync(target).isFile() && !anchorsIn(textOf(target)).includes(anchor);
}

describe('the documentation', () => {
  it('should have no broken link', () => {
    const links = PAGES.flatMap((page) => localLinks(textOf(page)).map((link) => [page, link] as const));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(([page, link]) => isBroken(page, link))).toEqual([]);
  });

  it('should name only files of the project', () => {
    const PATH = /`((?:functions|infra|schemas|scripts|tests|docs|samples)\/[\w./-]+)`/g;
    const named = PAGES.flatMap((page) =>
      Array.from(withoutBlocks(textOf(page)).matchAll(PATH), ([, path]) => [page, path as string] as const),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, path]) => !existsSync(path))).toEqual([]);
  });

  it('should name only commands that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const named = PAGES.flatMap((page) => textOf(page).match(/\bnpm run (?:-s )?[\w-]+/g) ?? []);
    const commands = named.map((command) => command.split(' ').at(-1) as string);
    expect(commands).toContain('generate');
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });

  it('should list every decision in their index', () => {
    const decisions = PAGES.filter((page) => /^docs\/decisions\/\d{4}-/.test(page));
    const listed = localLinks(textOf('docs/decisions/README.md')).map((link) => `docs/decisions/${link}`);
    expect(decisions.filter((page) => !listed.includes(page))).toEqual([]);
    const titles = decisions.map((page) => [page, textOf(page).split('\n')[0]] as const);
    expect(titles.filter(([page, title]) => !title?.startsWith(`# ${page.slice(15, 19)} `))).toEqual([]);
  });
});

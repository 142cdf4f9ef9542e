/** The part of a Markdown text below a heading, up to the next heading of the same level or a higher one. */
export function sectionOf(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (at < 0) throw new Error(`There is no heading "${heading}".`);
  const level = (lines[at] as string).indexOf(' ');
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

/** The first fenced block of a language, without its fences. */
export function blockOf(markdown: string, language: string): string {
  const block = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(markdown)?.[1];
  if (block === undefined) throw new Error(`There is no ${language} block.`);
  return block;
}

/** The cells of every row of the tables in a text, heads and rules left out. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const isRule = (line: string | undefined) => /^\|(?:\s*:?-+:?\s*\|)+$/.test(line ?? '');
  return lines
    .filter((line, at) => line.startsWith('|') && !isRule(line) && !isRule(lines[at + 1]))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** As GitHub makes it: "Run one again" → "run-one-again". */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

export function anchorsIn(markdown: string): readonly string[] {
  return Array.from(withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm), ([, heading]) => anchorOf(heading as string));
}

/** Where the links lead that do not leave the project. */
export function localLinks(markdown: string): readonly string[] {
  return Array.from(withoutBlocks(markdown).matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target as string).filter(
    (target) => !/^\w+:/.test(target),
  );
}

export const withoutBlocks = (markdown: string): string => markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');

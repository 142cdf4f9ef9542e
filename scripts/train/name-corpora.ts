import { readFileSync } from 'node:fs';
import { HONORIFICS, ROLES } from '../../functions/extraction/lexicon/roles.ts';

/** One sentence with a label for each word: O, B-PER, I-PER, B-ORG … */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly labels: readonly string[];
}

/** Reads an IOB2 file of Universal NER: number, form, label, … separated by tabs. */
export function readIob2(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  for (const chunk of readFileSync(path, 'utf8').split(/\n\s*\n/)) {
    const rows = chunk.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const labels = rows.map((row) => (/^[BI]-(?:PER|ORG|LOC)$/.test(row[2] ?? '') ? (row[2] as string) : 'O'));
    sentences.push({ forms: rows.map((row) => row[1] ?? ''), labels });
  }
  return sentences;
}

const TYPES: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

interface OpenEntity {
  readonly id: string;
  readonly from: number;
  readonly type: string;
  readonly heads: readonly number[];
}
interface Entity extends OpenEntity {
  readonly to: number;
}

/** GUM's entity layer: "(8-organization-new-nnnnn-cf4-3,5,6-sgl" opens entity 8, "8)" closes it, "(8-…)" does both. */
function entitiesOf(miscs: readonly string[]): Entity[] {
  const open: OpenEntity[] = [];
  const found: Entity[] = [];
  const close = (entity: OpenEntity | undefined, at: number): void => {
    if (entity) found.push({ ...entity, to: at + 1 });
  };
  for (const [at, misc] of miscs.entries()) {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const part of value.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) {
        const [id, type, , , , heads] = part.replace(/[()]/g, '').split('-');
        const entity = { id: id ?? '', from: at, type: type ?? '', heads: (heads ?? '1').split(',').map(Number) };
        if (part.endsWith(')')) close(entity, at);
        else open.push(entity);
      } else {
        const index = open.findLastIndex(({ id }) => id === part.slice(0, -1));
        if (index >= 0) close(open.splice(index, 1)[0], at);
      }
    }
  }
  return found;
}

const isTitle = (form: string): boolean => {
  const lower = form.toLowerCase().replace(/\.$/, '');
  return HONORIFICS.has(lower) || Object.hasOwn(ROLES, lower);
};

/** The proper-noun run around an entity's head; titles are no part of a person's name. */
function nameOf(entity: Entity, forms: readonly string[], upos: readonly string[]): readonly [number, number] | null {
  const heads = entity.heads.map((head) => entity.from + head - 1).filter((at) => upos[at] === 'PROPN');
  const head = heads[0];
  if (head === undefined) return null;
  const joins = (at: number) => upos[at] === 'PROPN' || (/^(?:of|-|&|the|and|for|de|al)$/i.test(forms[at] ?? '') && upos[at - 1] === 'PROPN' && upos[at + 1] === 'PROPN');
  let [from, to] = [head, head + 1];
  while (from > entity.from && joins(from - 1)) from--;
  while (to < entity.to && joins(to)) to++;
  if (entity.type === 'person') while (from < to - 1 && isTitle(forms[from] as string)) from++;
  return entity.type === 'person' && from === to - 1 && isTitle(forms[from] as string) ? null : [from, to];
}

/** Reads the named entities out of a GUM file in CoNLL-U; nested names go to the outer one. */
export function readGumNames(path: string): NamedSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .flatMap((chunk) => {
      const rows = chunk.split('\n').filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
      if (rows.length === 0) return [];
      const forms = rows.map((row) => row[1] as string);
      const upos = rows.map((row) => row[3] as string);
      const labels = forms.map(() => 'O');
      const entities = entitiesOf(rows.map((row) => row[9] ?? '')).sort((a, b) => b.to - b.from - (a.to - a.from));
      for (const entity of entities) {
        const type = TYPES[entity.type];
        const range = type === undefined ? null : nameOf(entity, forms, upos);
        if (range === null || labels.slice(...range).some((label) => label !== 'O')) continue;
        for (let at = range[0]; at < range[1]; at++) labels[at] = `${at === range[0] ? 'B' : 'I'}-${type}`;
      }
      return [{ forms, labels }];
    });
}

/** An entity of GUM: words [from, to) of its sentence. */
export interface GumEntity {
  /** "person", "organization", "place", "event" … */
  readonly type: string;
  readonly from: number;
  readonly to: number;
  /** Numbers, from 1, of the words that GUM calls its smallest span. */
  readonly spans: readonly number[];
}

type Open = Omit<GumEntity, 'to'> & { readonly id: string };

/** "(8-organization-new-nnnnn-cf4-3,5,6-sgl" → organisation 8 with words 3, 5 and 6 as its smallest span. */
function opened(part: string, from: number): Open {
  const [id = '', type = '', , , , spans = '1'] = part.replace(/[()]/g, '').split('-');
  return { id, type, from, spans: spans.split(',').map(Number) };
}

/** Reads GUM's entity layer out of the MISC column of one sentence: "(8-…" opens entity 8, "8)" closes it, "(8-…)" does both. */
export function entitiesOf(miscs: readonly string[]): GumEntity[] {
  const open: Open[] = [];
  const found: GumEntity[] = [];
  for (const [at, misc] of miscs.entries()) {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const part of value.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) open.push(opened(part, at));
      if (!part.endsWith(')')) continue;
      const id = part.startsWith('(') ? open.at(-1)?.id : part.slice(0, -1);
      const index = open.findLastIndex((each) => each.id === id);
      const entity = index < 0 ? undefined : open.splice(index, 1)[0];
      if (entity) found.push({ type: entity.type, from: entity.from, spans: entity.spans, to: at + 1 });
    }
  }
  return found;
}

import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { extract } from '../../functions/extraction/index.ts';

const ORIGIN = { bucket: null, key: 'bench', line: null, versionId: null };

/** Extracts one article and returns how many facts were found. */
export function run(text: string): number {
  const { record } = extract(articleOf(text, ORIGIN, {}), { textsPrefix: null });
  return record.statements.length + record.casualties.length;
}

const LEAD = /^(?:(?:report(?:ed|ing) |written |story )?by|from|author|words|text)\b:?\s+/i;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|de |da |van |von |bin |al-|el-|la |le |der |den )[\p{L}\p{M}.'’ -]*){0,5}$/u;
/** "By Mira Joska, Staff Writer" */
const OFFICE = /\b(?:writer|reporter|correspondent|editor|columnist|contributor|photographer)s?$/i;
const ADDRESS = /^(?:https?:|www\.|@|\S+@\S)/i;
const JOINT = /\s*(?:,|;|\||&| and | with )\s*/i;

/**
 * The names in a byline; what is no name is left out:
 *
 *   By Mira Joska and Ivo Talmaz in Port Calder → Mira Joska, Ivo Talmaz
 *   https://news.example/people/joska → nothing
 */
export function bylineNames(byline: string): readonly string[] {
  const line = byline.replaceAll(/\s+/g, ' ').trim();
  if (line.length > 200 || ADDRESS.test(line)) return [];
  const bare = line.replace(LEAD, '').replace(/ in \p{Lu}.*$/u, '');
  const names = bare.split(JOINT).map((name) => name.trim());
  return names.filter((name) => NAME.test(name) && name.length > 2 && !OFFICE.test(name));
}

const WIDTH = 140;

/** JSON for people: what fits into a line stands on one, with spaces between. */
export function compactJson(value: unknown, indent = ''): string {
  const line = inOneLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compactJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inOneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Without the named keys, null and empty lists, at any depth. */
export function shortened(value: unknown, leftOut: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shortened(item, leftOut));
  if (typeof value !== 'object' || value === null) return value;
  const isEmpty = (item: unknown) => item === null || (Array.isArray(item) && item.length === 0);
  const kept = Object.entries(value).filter(([key, item]) => !leftOut.includes(key) && !isEmpty(item));
  return Object.fromEntries(kept.map(([key, item]) => [key, shortened(item, leftOut)]));
}

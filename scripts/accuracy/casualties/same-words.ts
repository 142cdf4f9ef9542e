const LITTLE = new Set(
  'the a an of in at on by to for and s said say says from is was were has have had its his her their'.split(' '),
);

const wordsOf = (text: string): ReadonlySet<string> => {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !LITTLE.has(word)));
};

/** At least half of the shorter one's words stand in the longer one: "Lunsay", "near the port of Lunsay". */
export function sameWords(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(first.size, second.size);
  if (shorter === 0) return a.trim() === b.trim();
  return [...first].filter((word) => second.has(word)).length / shorter >= 0.5;
}

/** Letters that Unicode does not take apart: "Łódź" is met as "Lodz", "Gəncə" as "Ganca". */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ə: 'a',
  ǝ: 'a',
};

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const ASCII = /^[ -~]*$/;

function withoutMarks(lower: string): string {
  if (ASCII.test(lower)) return lower.replace(/[.'`]/g, '').replace(/[- ]+/g, ' ').trim();
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.'’‘ʼʻʿʾ`´]/gu, '')
    .replace(/[øłđðıæœßþəǝ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

/** The form under which names are compared: "the Côte d’Ivoire" → "cote divoire", "Saint-Denis" → "st denis". */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  const plain = PLAIN.test(name) ? lower : withoutMarks(lower);
  const bare = plain.startsWith('the ') ? plain.slice(4) : plain;
  return bare.includes('saint ') ? bare.replace(/\bsaint /g, 'st ') : bare;
}

import { describe, expect, it } from 'vitest';
import { recordOf } from '../record-of.ts';

/** Who says what: speaker, then the contents; nested ones with the speaker of the one around them. */
const heard = (text: string): string[] =>
  recordOf(text).statements.map(
    ({ speaker, content, nestedIn }) =>
      `${speaker?.text}: ${content.map((span) => span.text).join(' … ')}${nestedIn === null ? '' : ` (in ${nestedIn})`}`,
  );

describe('speakers', () => {
  it('should go on with whoever is quoted, not with the source that tells it', () => {
    const text =
      '“The ferry was late,” Ilse Varnholm said, according to the Courier.\n\n“The bridge over the river was shut too, and nobody came.”';
    expect(heard(text)).toEqual([
      'the Courier: “The ferry was late,” Ilse Varnholm said … “The bridge over the river was shut too, and nobody came.”',
      'Ilse Varnholm: “The ferry was late,” … “The bridge over the river was shut too, and nobody came.” (in s1)',
    ]);
  });

  it('should be who was quoted, not where', () => {
    expect(heard('Varnholm was quoted in the Courier as saying: “The road is shut.”')).toEqual([
      'Varnholm: “The road is shut.”',
    ]);
  });

  it('should not be made of an act beside a quotation', () => {
    expect(heard('Varnholm blocked the bill, calling it “a trap”.')).toEqual(['Varnholm: it “a trap”']);
  });

  it('should not be events', () => {
    expect(heard('“Repeated strikes on villages point to a policy of fear,” Varnholm said.')).toEqual([
      'Varnholm: “Repeated strikes on villages point to a policy of fear,”',
    ]);
  });
});

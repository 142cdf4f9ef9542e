import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recordFaults } from '../../functions/cli/record-faults.ts';
import { TEXT, validRecord, withValue } from './record-factory.ts';

const storedText = (text: string) => ({ text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') });
const STORED = storedText(TEXT);

describe('recordFaults', () => {
  it.each([
    ['alone', null],
    ['with its text', STORED],
  ])('should find nothing in a valid record %s', (_, stored) => {
    expect(recordFaults(validRecord(), stored)).toEqual([]);
  });

  it.each([
    ['a missing key', ['statements', 0, 'cue'], undefined, '/statements/0'],
    ['an unknown value', ['casualties', 0, 'outcome'], 'unlucky', '/casualties/0/outcome'],
    ['a span that is not one', ['statements', 0, 'content', 0], 'words', '/statements/0/content/0'],
    ['an id that is not the hash', ['article', 'id'], '0123456789abcdef', 'article.id'],
    ['an id that comes too early', ['statements', 0, 'id'], 's2', 'where s1 is due'],
    ['an id that comes too late', ['casualties', 1, 'id'], 'c3', 'where c2 is due'],
    ['an outer statement that is not there', ['statements', 1, 'nestedIn'], 's9', 'nested in s9'],
    ['an outer statement that comes later', ['statements', 0, 'nestedIn'], 's2', 'does not stand before it'],
    ['a statement nested in itself', ['statements', 1, 'nestedIn'], 's2', 'does not stand before it'],
    ['a figure in a statement that is not there', ['casualties', 0, 'statementId'], 's9', 'names s9'],
    ['a relation to nothing', ['casualties', 1, 'relation', 'target'], 'c9', 'related to c9'],
    ['a relation to itself', ['casualties', 1, 'relation', 'target'], 'c2', 'related to itself'],
    ['UTF-16 offsets', ['statements', 0, 'cue', 'end'], 26, '/statements/0/cue has 4 characters'],
    ['an offset beyond the text', ['diagnostics', 'warnings', 0, 'end'], 900, 'ends beyond the text'],
    ['a span that ends before it starts', ['diagnostics', 'warnings', 0, 'end'], 2, 'ends before it starts'],
  ] as const)('should find %s', (_, path, value, fault) => {
    expect(recordFaults(withValue(validRecord(), path, value), null).join('\n')).toContain(fault);
  });

  it.each([
    ['words that do not stand there', ['statements', 0, 'quotes', 0, 'text'], 'The quay is open', '/quotes/0 is not'],
    ['a prefix that does not stand there', ['casualties', 0, 'anchor', 'prefix'], 'said Ina Welk. ', '/anchor/prefix'],
    ['a suffix that does not stand there', ['statements', 0, 'anchor', 'suffix'], ' He said', '/anchor/suffix'],
    ['a wrong length', ['article', 'text', 'length'], 200, 'article.text.length'],
  ] as const)('should find %s, given the text', (_, path, value, fault) => {
    const record = withValue(validRecord(), path, value);
    expect(recordFaults(record, null)).toEqual([]);
    expect(recordFaults(record, STORED).join('\n')).toContain(fault);
  });

  it('should find that the stored text is another one', () => {
    expect(recordFaults(validRecord(), storedText('Another text.'))).toEqual([
      'the stored text is not the text of article.text.sha256',
    ]);
  });
});

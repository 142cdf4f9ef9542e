import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../functions/extraction/language/document.ts';
import { contextOf, findStatements } from '../../../../functions/extraction/statements/english.ts';
import { explainStatement } from '../../../../functions/extraction/statements/explain-statement.ts';
import { featureList, withMadeFeatures } from '../../../../functions/extraction/statements/ranking/feature-list.ts';
import { featureName, partNames } from '../../../../functions/extraction/statements/ranking/feature-names.ts';

const TEXT = [
  'Ilse Varnholm told reporters on Monday that the road was shut and left for Torvane.',
  'The slope, according to the ministry, is weak. “We are leaving the town today.”',
  'The road was shut, said Oren Tashkel, adding that he would stay.',
  'The claim by the mayor that the bridge was safe was wrong. The film “The Road Is Long” opened.',
  'The crew, Varnholm said, had left, and she went on to say it was “a long day” for all.',
].join('\n');

const made = () => {
  const doc = analyse({ text: TEXT, blocks: [{ section: 'body', start: 0, end: TEXT.length }] });
  const { result, made: features } = withMadeFeatures(() => {
    const { statements } = findStatements(doc);
    return statements.flatMap((statement) => explainStatement(statement, contextOf(doc)));
  });
  return { result, features: [...features.values()] };
};

describe('a feature', () => {
  it('should have a name for each of its parts, whatever list it is of', () => {
    const { features } = made();
    const lists = new Set(features.map(({ list }) => list));
    expect([...lists].sort((a, b) => a - b)).toEqual([0, 26, 70, 150, 180, 210, 235, 240, 290, 400, 420]);
    expect(features.filter((feature) => partNames(feature) === null)).toEqual([]);
  });

  it('should be named for people', () => {
    const known = { list: 26, offset: 8, opener: 'after', parts: ['after', 'comma', 'say'] };
    expect(featureName(known)).toBe('end: end=comma, cue=say');
    expect(featureName({ ...known, offset: 5, parts: ['after', ',', 'comma'] })).toBe(
      'end: word-before=",", end=comma',
    );
    expect(featureName({ list: 70, offset: 0, opener: 'bias', parts: ['bias'] })).toBe('no statement: always');
  });

  it('should be told by its parts where nobody has named it', () => {
    expect(featureName({ list: 999, offset: 0, opener: 'a', parts: ['a', 'b c'] })).toBe('feature: a, "b c"');
  });

  it('should be made alike whether it is recorded or not', () => {
    const places = () => {
      const list = featureList(26);
      list.add('after', 'comma', 'out');
      return list.places;
    };
    expect(withMadeFeatures(places).result).toEqual(places());
    expect(withMadeFeatures(places).made.get(places()[0] as number)?.parts).toEqual(['after', 'comma', 'out']);
  });
});

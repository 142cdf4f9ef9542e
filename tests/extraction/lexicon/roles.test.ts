import { expect, it } from 'vitest';
import { HONORIFICS, ROLE_MODIFIERS, ROLES } from '../../../functions/extraction/lexicon/roles.ts';
import { recordOf } from '../record-of.ts';
import { sentenceOf } from './sentence-of.ts';

const ENTRIES = Object.entries(ROLES).map(([role, example]) => ({ role, example }));

it.each(ENTRIES)('should know the role “$role”: $example', ({ role, example }) => {
  const [statement] = recordOf(sentenceOf(example)).statements;
  expect(statement?.speaker).toMatchObject({ kind: 'unnamed', role, text: `The ${role}` });
});

it.each([...ROLE_MODIFIERS])('should take “%s” for a part of a role', (modifier) => {
  const [statement] = recordOf(`The ${modifier} minister said the bridge was closed.`).statements;
  expect(statement?.speaker).toMatchObject({ kind: 'unnamed', role: `${modifier} minister` });
});

it.each([...HONORIFICS].filter((title) => !/^(?:dr|prof|lord|dame|lady|miss|sir|mx)$/.test(title)))(
  'should leave “%s.” out of a name and a role',
  (title) => {
    const capital = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
    const [statement] = recordOf(`${capital} Talmaz said the bridge was closed.`).statements;
    expect(statement?.speaker).toMatchObject({ kind: 'person', name: 'Talmaz', role: null });
  },
);

import { describe, expect, it } from 'vitest';
import { datelineOf, laterDatelineOf } from '../../../functions/extraction/article/dateline.ts';

describe('datelineOf', () => {
  it.each([
    ['Torvane, Keshvar – The road', 'Torvane, Keshvar'],
    ['TORVANE — The road', 'TORVANE'],
    ['TORVANE, Keshvar—The road', 'TORVANE, Keshvar'],
    ['TORVANE -- The road', 'TORVANE'],
    ['TORVANE - The road', 'TORVANE'],
    ['LIMA (Reuters) - The road', 'LIMA'],
    ['LIMA | The road', 'LIMA'],
    ['LIMA, Peru (MNA) _ The road', 'LIMA, Peru'],
    ['LAGOS, Nigeria (AP) — The road', 'LAGOS, Nigeria'],
    ['LAGOS, Nigeria, March 3 (AP) — The road', 'LAGOS, Nigeria'],
    ['DHAKA, Sept. 3 (Xinhua) -- The road', 'DHAKA'],
    ['GENEVA, 8 March 2026 — The road', 'GENEVA'],
    ['GENEVA, March 8, 2026 — The road', 'GENEVA'],
    ['LIMA, Peru, Monday, March 8 — The road', 'LIMA, Peru'],
    ['LIMA, Peru, Monday – The road', 'LIMA, Peru'],
    ['WASHINGTON (AP/Reuters) — The road', 'WASHINGTON'],
    ['AMMAN/BEIRUT (Reuters) - The road', 'AMMAN/BEIRUT'],
    ['KABUL and PESHAWAR — The road', 'KABUL and PESHAWAR'],
    ['SÃO PAULO — The road', 'SÃO PAULO'],
    ['Xi’an, China – The road', 'Xi’an, China'],
    ['N’DJAMENA, Chad — The road', 'N’DJAMENA, Chad'],
    ['PORT-AU-PRINCE, Haiti — The road', 'PORT-AU-PRINCE, Haiti'],
    ['ST. JOHN’S, Antigua — The road', 'ST. JOHN’S, Antigua'],
    ['Rio de Janeiro, Brazil — The road', 'Rio de Janeiro, Brazil'],
    ['Dar es Salaam, Tanzania – The road', 'Dar es Salaam, Tanzania'],
    ['The Hague, Netherlands — The road', 'The Hague, Netherlands'],
    ['Port of Spain, Trinidad and Tobago — The road', 'Port of Spain, Trinidad and Tobago'],
    ['MARRAKESH, Morocco — The road', 'MARRAKESH, Morocco'],
    ['DECATUR, Illinois — The road', 'DECATUR, Illinois'],
    ['Torvane – “The road is shut,” she said.', 'Torvane'],
    ['Torvane – 12 people died.', 'Torvane'],
  ])('should find the place in “%s”', (paragraph, place) => {
    const dateline = datelineOf(paragraph);
    expect(dateline?.place).toBe(place);
    expect(paragraph.slice(dateline?.end)).toMatch(/^(?:The road|“The|12 people)/);
  });

  it.each([
    'He said - and meant it - that the road was shut.',
    'The mayor – a lawyer – said the road was shut.',
    'Ilse Varnholm – the mayor of Torvane – said the road was shut.',
    'Varnholm - the mayor - said the road was shut.',
    'Twelve people – among them four children – died.',
    'Torvane-based Acme – a builder – said the road was shut.',
    'The road from Torvane to Lima – the only one – is shut.',
    'Torvane is shut.',
    'Torvane: the road is shut.',
    'Monday – The road is shut.',
    'March 3 — The road is shut.',
    'Breaking – The road is shut.',
    'EXCLUSIVE — The road is shut.',
    'Update 1 – The road is shut.',
    'In Lima – The road is shut.',
    'But Torvane – The road is shut.',
    'Yes – The road is shut.',
    '“Go away” – The mayor left.',
    '(Reuters) - The road is shut.',
    'A – B',
    'Torvane –',
    '– Torvane',
    '',
  ])('should not take “%s” for one', (paragraph) => {
    expect(datelineOf(paragraph)).toBeNull();
  });
});

describe('laterDatelineOf', () => {
  it.each(['TORVANE, March 3 (MNA) - The road', 'LIMA (MNA) — The road', 'Lima, Peru, Monday – The road'])(
    'should find the dateline of “%s”',
    (paragraph) => {
      expect(paragraph.slice(laterDatelineOf(paragraph)?.end)).toBe('The road');
    },
  );

  it.each(['Torvane – The road', 'UNION – The road', 'Ilse Varnholm (Ind.) said - The road', 'The road (MNA)'])(
    'should not take “%s” for one',
    (paragraph) => {
      expect(laterDatelineOf(paragraph)).toBeNull();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type Row, said, saidIn, titled } from './said.ts';

const shut = (speaker: string, cue = 'said', lemma = 'say') =>
  said(speaker, cue, lemma, 'indirect', 'the road was shut');
const open = (speaker: string, cue = 'said', lemma = 'say') =>
  said(speaker, cue, lemma, 'indirect', 'The road was shut');

const FOUND: readonly Row[] = [
  ['Varnholm also told residents the road was shut.', shut('Varnholm', 'also told', 'tell')],
  [
    'Varnholm asked whether the road was shut.',
    said('Varnholm', 'asked', 'ask', 'indirect', 'whether the road was shut'),
  ],
  ['Varnholm said the road was shut.', shut('Varnholm')],
  ['Varnholm said that the road was shut.', shut('Varnholm')],
  ['Ilse Varnholm, the mayor of Torvane, said the road was shut.', shut('Ilse Varnholm')],
  ['Varnholm said on Monday that the road was shut.', shut('Varnholm')],
  ['Varnholm told reporters on Monday that the road was shut.', shut('Varnholm', 'told', 'tell')],
  ['Varnholm said in a statement that the road was shut.', shut('Varnholm')],
  ['In a statement on Monday, Varnholm said the road was shut.', shut('Varnholm')],
  ['Varnholm, speaking by telephone, said the road was shut.', shut('Varnholm')],
  ['Asked about the rain, Varnholm said the road was shut.', shut('Varnholm')],
  ['The ministry, which owns the mine, said the road was shut.', shut('The ministry')],
  ['Officials say the road was shut.', shut('Officials', 'say')],
  ['The report says the road was shut.', shut('The report', 'says')],
  ['Varnholm and Tashkel said the road was shut.', shut('Varnholm and Tashkel')],
  ['Mayor Ilse Varnholm said the road was shut.', shut('Mayor Ilse Varnholm')],
  ['The mayor of Torvane said the road was shut.', shut('The mayor of Torvane')],
  ['A spokesman for the ministry said the road was shut.', shut('A spokesman for the ministry')],
  ['The Valley League’s leader said the road was shut.', shut('The Valley League’s leader')],
  ['Varnholm has said the road was shut.', shut('Varnholm', 'has said')],
  ['Varnholm repeatedly said the road was shut.', shut('Varnholm', 'repeatedly said')],
  ['Varnholm warned residents that the road was shut.', shut('Varnholm', 'warned', 'warn')],
  ['Varnholm has repeatedly denied that the road was shut.', shut('Varnholm', 'has repeatedly denied', 'deny')],
  ['Varnholm pointed out that the road was shut.', shut('Varnholm', 'pointed out', 'point out')],
  ['According to Varnholm, the road was shut.', shut('Varnholm', 'According to', 'according to')],
  ['Police in Torvane said the road was shut.', shut('Police in Torvane')],
  [
    '“No,” said Tashkel. Varnholm said the road was shut.',
    said('Tashkel', 'said', 'say', 'direct', '“No,”'),
    shut('Varnholm'),
  ],
  ['On Monday Varnholm said the road was shut.', shut('Varnholm')],
  ['On Monday the mayor said the road was shut.', shut('the mayor')],
  ['The Monday Club said the road was shut.', shut('The Monday Club')],
  ['The road was shut, Varnholm said.', open('Varnholm')],
  ['The road was shut, said Ilse Varnholm, the mayor.', open('Ilse Varnholm')],
  ['The road was shut, the mayor of Torvane said in a statement on Monday.', open('the mayor of Torvane')],
  ['The road was shut, according to Varnholm.', open('Varnholm', 'according to', 'according to')],
  [
    'The road was shut, according to a statement from the ministry.',
    open('the ministry', 'according to', 'according to'),
  ],
  ['The road was shut, officials told the agency.', open('officials', 'told', 'tell')],
  ['The road, Varnholm said, was shut.', said('Varnholm', 'said', 'say', 'indirect', 'The road', 'was shut')],
  [
    'Varnholm said the road was shut and that nobody was hurt.',
    said('Varnholm', 'said', 'say', 'indirect', 'the road was shut and that nobody was hurt'),
  ],
  [
    'Varnholm said Tashkel had claimed that the road was shut.',
    said('Varnholm', 'said', 'say', 'indirect', 'Tashkel had claimed that the road was shut'),
    shut('Tashkel', 'had claimed', 'claim'),
  ],
  [
    'Varnholm has condemned the attack on the crew.',
    said('Varnholm', 'has condemned', 'condemn', 'indirect', 'the attack on the crew'),
  ],
  ['According to the WHO, the road was shut.', shut('the WHO', 'According to', 'according to')],
  ['The WHO’s Ilse Varnholm said the road was shut.', shut('The WHO’s Ilse Varnholm')],
  [
    'The road was shut after the storm, sources say.',
    said('sources', 'say', 'say', 'indirect', 'The road was shut after the storm'),
  ],
  ['An official earlier told the Torvane Courier that the road was shut.', shut('An official', 'told', 'tell')],
  [
    'In a new report, Torvane Watch sharply condemned the use of nets.',
    said('Torvane Watch', 'sharply condemned', 'condemn', 'indirect', 'the use of nets'),
  ],
  ['Doctors Without Borders (MSF) said on Monday that the road was shut.', shut('Doctors Without Borders')],
  ['The road was shut, Ferrywatch.com said.', open('Ferrywatch.com')],
  ['The road was shut, said Ferrywatch.com, the data website.', open('Ferrywatch.com')],
  [
    'Extra teams, rescue dogs and aid have been sent, said Valley League spokeswoman Ilse Varnholm.',
    said(
      'Valley League spokeswoman Ilse Varnholm',
      'said',
      'say',
      'indirect',
      'Extra teams, rescue dogs and aid have been sent',
    ),
  ],
  [
    'The number of confirmed cases rose to 12 on Monday, officials said.',
    said('officials', 'said', 'say', 'indirect', 'The number of confirmed cases rose to 12 on Monday'),
  ],
  [
    'The ministry reported nearly 400 new cases of fever.',
    said('The ministry', 'reported', 'report', 'indirect', 'nearly 400 new cases of fever'),
  ],
  [
    'The mayor announced only 12 people were hurt.',
    said('The mayor', 'announced', 'announce', 'indirect', 'only 12 people were hurt'),
  ],
  [
    'Varnholm said the road was shut, adding that nobody was hurt.',
    shut('Varnholm'),
    said('Varnholm', 'adding', 'add', 'indirect', 'nobody was hurt'),
  ],
  [
    'Ilse Varnholm said Torvane police had confirmed that the road was shut.',
    said('Ilse Varnholm', 'said', 'say', 'indirect', 'Torvane police had confirmed that the road was shut'),
    shut('Torvane police', 'had confirmed', 'confirm'),
  ],
  [
    'The suspect was not named, but media reports, citing police, said he was from Torvane.',
    said('media reports', 'said', 'say', 'indirect', 'he was from Torvane'),
  ],
  ['The official, who had led the talks, said the road was shut.', shut('The official')],
  ['Varnholm promised to open the road.', said('Varnholm', 'promised', 'promise', 'indirect', 'to open the road')],
];

/** Nobody said anything here, or not yet. */
const NONE: readonly string[] = [
  'It goes without saying that rain falls.',
  'The road is shut.',
  'Varnholm believes the road is shut.',
  'Residents fear that the road is shut.',
  'Tashkel thinks nobody was hurt.',
  'Many hope the road will open.',
  'She knew that the road was shut.',
  'He saw that the road was shut.',
  'Varnholm learned that the road was shut.',
  'Tashkel realised that the road was shut.',
  'Varnholm is expected to say that the road is shut.',
  'Varnholm will say on Monday that the road is shut.',
  'Tashkel may say that the road is shut.',
  'She is due to announce that the road will open.',
  'Varnholm was to tell reporters that the road was shut.',
  'That said, the road is shut.',
  'Needless to say, the road is shut.',
  'The detour added ten minutes to the trip.',
  'She added sugar and water.',
  'The crew reported to the mayor at noon.',
  'The firm posted a loss of 12 million.',
  'Talks continued on Monday.',
  'He read the book in a day.',
  'The bank charged 12 percent.',
  'Varnholm answered the phone.',
  'The stated aim was peace.',
  'The alleged thief left the town.',
  'The reported attack never happened.',
  'Varnholm declared war on the mud in 2019 and won.',
  'The judge swore in the new mayor.',
  'The road was maintained by the town.',
  'Prices were quoted in euros.',
  'Varnholm is assured of a seat in the council.',
  'Tashkel was assured of winning the vote.',
  'The plan calls for two bridges.',
  'Tashkel called the police.',
  'The team claimed the title.',
  'The flood claimed 12 lives.',
  'He ordered a coffee.',
  'The Orlo Book Fair always reflects the follies of the age.',
  'The gunmen attacked as the school prepared to host a feast.',
  'An estimated 80 percent of houses have no water.',
];

/** Right by the record model and not found yet: a row goes up as soon as it is. */
const KNOWN_GAPS: readonly Row[] = [
  [
    'Varnholm expressed concern over the landslide.',
    said('Varnholm', 'expressed', 'express', 'indirect', 'concern over the landslide'),
  ],
];

/** Taken for statements and none. */
const KNOWN_TRAPS: readonly string[] = ['If she says the road is shut, they will stay.'];

describe('reported speech', () => {
  it.each(titled(FOUND))('should be given to its speaker: $text', ({ text, statements }) => {
    expect(saidIn(text)).toEqual(statements);
  });

  it.each(NONE)('should not be found in: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  for (const text of KNOWN_TRAPS) it.todo(`should not be found in: ${text}`);

  for (const [text] of KNOWN_GAPS) it.todo(`should be given to its speaker: ${text}`);
});

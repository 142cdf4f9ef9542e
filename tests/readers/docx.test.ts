import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleIn, blocksIn } from './read.ts';

const STYLES =
  '<w:styles>' +
  [
    ['a1', 'Title'],
    ['a2', 'Subtitle'],
    ['a3', 'heading 2'],
    ['a4', 'caption'],
    ['a5', 'List Paragraph'],
  ]
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('') +
  '</w:styles>';

const paragraph = (inner: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${inner}</w:p>`;
const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

function docx(body: string): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr><w:pgSz/></w:sectPr></w:body></w:document>`;
  return zipSync({
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(STYLES),
    'word/media/a.png': new Uint8Array(9),
  });
}
const blocksOf = async (body: string) => blocksIn(await articleIn(docx(body), 'a.docx'));

describe('a Word document', () => {
  it('should give each paragraph its section, by the name of its style', async () => {
    const body = [
      paragraph(run('Road shut'), 'a1'),
      paragraph(run('Rain goes on'), 'a2'),
      paragraph(run('The road ') + run('is shut, &amp; the mayor said “no”.')),
      paragraph(run('Outlook'), 'a3'),
      paragraph(run('nobody hurt'), 'a5'),
      `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('2 cars lost')}</w:p>`,
      paragraph(run('The road on Monday.'), 'a4'),
      `<w:tbl><w:tr><w:tc>${paragraph(run('A7'))}</w:tc><w:tc>${paragraph(run('shut'))}</w:tc></w:tr></w:tbl>`,
      paragraph(run('Correction: the road is the A7.')),
    ];
    expect(await blocksOf(body.join(''))).toEqual([
      'headline: Road shut',
      'standfirst: Rain goes on',
      'body: The road is shut, & the mayor said “no”.',
      'headline: Outlook',
      'list: nobody hurt',
      'list: 2 cars lost',
      'caption: The road on Monday.',
      'list: A7',
      'list: shut',
      'note: Correction: the road is the A7.',
    ]);
  });

  it('should be read as it stands: with insertions, without deletions, commands and repetitions', async () => {
    const changed =
      run('The road is ') +
      `<w:del><w:r><w:delText>open</w:delText></w:r></w:del><w:ins>${run('shut')}</w:ins>` +
      '<w:r><w:instrText> HYPERLINK "https://a.example" </w:instrText></w:r>' +
      `<w:hyperlink>${run(', she said')}</w:hyperlink><w:moveFrom>${run(' twice')}</w:moveFrom>` +
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>` +
      '<w:r><w:t>, twenty</w:t><w:noBreakHyphen/><w:t>two</w:t><w:tab/><w:t>times.</w:t></w:r>';
    expect(await blocksOf(paragraph(run('Road shut'), 'a1') + paragraph(changed))).toEqual([
      'headline: Road shut',
      'body: In a box.',
      'body: The road is shut, she said, twenty-two times.',
    ]);
  });

  it('should find a title without a style, and part lines where a sentence ends', async () => {
    const lines = '<w:r><w:t>The road is shut.</w:t><w:br/><w:t>Nobody was</w:t><w:br/><w:t>hurt.</w:t></w:r>';
    expect(await blocksOf(paragraph(run('Road shut')) + paragraph(lines))).toEqual([
      'headline: Road shut',
      'body: The road is shut.',
      'body: Nobody was hurt.',
    ]);
    expect(await blocksOf(paragraph(run('The road is shut.')) + paragraph(run('Nobody was hurt.')))).toEqual([
      'body: The road is shut.',
      'body: Nobody was hurt.',
    ]);
  });
});

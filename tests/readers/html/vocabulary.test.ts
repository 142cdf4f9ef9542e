import { describe, expect, it } from 'vitest';
import { ASIDE_MARKS, removeAsides } from '../../../functions/readers/html/asides.ts';
import { BESIDE_LINES, isBesideLine } from '../../../functions/readers/html/beside-lines.ts';
import { ERROR_TITLES, refuseErrorPage } from '../../../functions/readers/html/error-page.ts';
import { pageOf } from '../../../functions/readers/html/page.ts';
import { CUT_OFF, cutOff } from '../../../functions/readers/truncation.ts';

const SENTENCE = 'The road to the mine is shut, and it will be so for a week, the mayor of Torvane said on Monday. ';

/** What is left of a page besides its article. */
function leftOf(markup: string): string {
  const { document } = pageOf(`<html><body><div id="story"><p>${SENTENCE.repeat(5)}</p></div>${markup}</body></html>`);
  removeAsides(document);
  return document.body.textContent.replace(SENTENCE.repeat(5), '').trim();
}

describe('what stands beside an article', () => {
  it.each(Object.values(ASIDE_MARKS))('should be taken out: %s', (example) => {
    expect(leftOf(example)).toBe('');
    expect(leftOf(example.replace(/class="([^"]+)"/, 'class="c-x1 story__$1 js-y"'))).toBe('');
  });

  it.each([
    'shared-history',
    'readmission',
    'promotional',
    'article-body',
    'has-comments-off',
    'tagline',
    'adobe',
    'popularity',
  ])('should not be seen in the class %s', (name) => {
    expect(leftOf(`<div class="${name}">Rain fell.</div>`)).toBe('Rain fell.');
  });

  it('should never be the article, whatever its class', () => {
    const { document } = pageOf(
      `<body class="comments"><div class="related"><p class="promo">${SENTENCE.repeat(5)}</p></div></body>`,
    );
    removeAsides(document);
    expect(document.body.textContent).toBe(SENTENCE.repeat(5));
  });
});

describe('a line beside the article', () => {
  const isBeside = (text: string, linked = 0) => isBesideLine({ section: 'body', text, linked });

  it.each(BESIDE_LINES.map(([, example]) => example))('should be seen: %s', (example) => {
    expect(isBeside(example)).toBe(true);
  });

  it.each([
    'More than 40 people died.',
    'Read more closely, the law says no.',
    'Share prices fell on Monday.',
    '“Follow me,” he said.',
    'Print is not dead, said Mr Orsk.',
    'Related claims were denied.',
    'Subscribers to the theory said so.',
  ])('should not be seen: %s', (text) => {
    expect(isBeside(text)).toBe(false);
  });

  it('should be a link that is all of a line and no sentence', () => {
    expect(isBeside('Bridge open again', 1)).toBe(true);
    expect(isBeside('The bridge is open again, the mayor said.', 1)).toBe(false);
    expect(isBeside('Bridge open again', 0.4)).toBe(false);
  });
});

describe('a server’s message', () => {
  it.each(ERROR_TITLES.map(([, example]) => example))('should be seen: %s', (title) => {
    expect(() => refuseErrorPage(['The Torvane Post', title], 200)).toThrow(title);
  });

  it.each([
    'Road not found on maps, court told',
    '404 people missing after flood',
    'Access to water denied, villagers say',
  ])('should not be seen in an article: %s', (title) => {
    expect(() => refuseErrorPage([title], 2_000)).not.toThrow();
  });
});

describe('a text that breaks off', () => {
  it.each(CUT_OFF.map(([, example]) => example))('should be seen: %s', (example) => {
    expect(
      cutOff([
        { section: 'body', text: SENTENCE },
        { section: 'body', text: example },
      ]),
    ).not.toBeNull();
  });

  it.each(['“I waited…” she said.', 'The road is shut.', 'He left “…”', 'Members only were let in, he said.'])(
    'should not be seen: %s',
    (text) => {
      expect(cutOff([{ section: 'body', text }])).toBeNull();
    },
  );
});

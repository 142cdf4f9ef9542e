import { describe, expect, it } from 'vitest';
import { fragmentBlocks } from '../../../functions/readers/html/html-reader.ts';

const blocksOf = (html: string): readonly string[] =>
  fragmentBlocks(html).map(({ section, text }) => `${section}: ${text}`);

describe('the blocks of markup', () => {
  it.each<[string, readonly string[]]>([
    ['<p>One.</p><p>Two.</p>', ['body: One.', 'body: Two.']],
    ['<div>One.<div>Two.</div>Three.</div>', ['body: One.', 'body: Two.', 'body: Three.']],
    ['<p>One is<br>wrapped here.<br>Two.</p>', ['body: One is wrapped here.', 'body: Two.']],
    ['<p>One,<br><br>two.</p>', ['body: One,', 'body: two.']],
    ['<p><span>It ended.</span><span>He left.</span></p>', ['body: It ended. He left.']],
    ['<p>The <b>U.S</b>.<i>A.</i> is far.</p>', ['body: The U.S.A. is far.']],
    ['<p>the<a href="x">mayor</a>’s car</p>', ['body: themayor’s car']],
    ['<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul>', ['list: One', 'list: Two', 'list: Three']],
    ['<dl><dt>A7</dt><dd>shut</dd></dl>', ['body: A7', 'list: shut']],
    ['<h2>Head</h2><p>Text.</p>', ['headline: Head', 'body: Text.']],
    [
      '<figure><img alt="no"><figcaption>A road. <span class="photo-credit">Ivo/Post</span></figcaption></figure>',
      ['caption: A road.'],
    ],
    ['<div class="wp-caption"><p class="wp-caption-text">A road.</p></div>', ['caption: A road.']],
    ['<figcaption>A road.<cite>Ivo Talmaz</cite></figcaption>', ['caption: A road.']],
    ['<p class="article__standfirst">Rain goes on</p><p>Text.</p>', ['standfirst: Rain goes on', 'body: Text.']],
    ['<div class="corrections"><p>It was the A7.</p></div>', ['note: It was the A7.']],
    ['<p>Editor’s note: It was the A7.</p>', ['note: Editor’s note: It was the A7.']],
    ['<p>This article was amended on 4 March 2026.</p>', ['note: This article was amended on 4 March 2026.']],
    ['<p>Corrections officers said no.</p>', ['body: Corrections officers said no.']],
    ['<table><tr><th>Year</th><td>19 dead</td></tr></table>', ['list: Year', 'list: 19 dead']],
    ['<p>A &lt;b&gt; &amp; “c”</p><script>no</script><!-- no --><template>no</template>', ['body: A <b> & “c”']],
    ['<p>Text.</p><p><a href="/x">Bridge open again</a></p><p>Read more: Bridge open</p>', ['body: Text.']],
    ['<p>•</p><p>—</p><p> </p>', []],
  ])('should be those of %s', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });
});

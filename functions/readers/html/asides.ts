import { markingOf, type PageDocument, type PageElement } from './dom.ts';

/**
 * Marks, as whole words of a class or id, of what stands beside an article: "related-links", "newsletter__box".
 * Each entry with an example of what it takes out.
 */
export const ASIDE_MARKS: Readonly<Record<string, string>> = {
  'related(?:s|-?(?:content|links?|stories|articles?|posts?|news|topics?|coverage))?':
    '<div class="related-stories">More on this story</div>',
  'recirc(?:ulation)?': '<div class="recirc">You may have missed</div>',
  'read-?(?:more|next|also)': '<p class="read-more">Read more: Rain to go on</p>',
  'see-?also': '<div class="see-also">See also</div>',
  'more-?(?:on|from|stories|news)': '<div class="more-on">More on floods</div>',
  'most-?(?:read|popular|viewed|shared)': '<ol class="most-read"><li>Ten things to see</li></ol>',
  '(?:trending|popular)(?:-?(?:now|posts?|stories))?': '<div class="trending">Trending now</div>',
  'recommend(?:ed|ations?)(?:-?\\w+)?': '<div class="recommended">Recommended for you</div>',
  'up-?next': '<div class="up-next">Up next</div>',
  'newsletters?(?:-?\\w+)?': '<div class="newsletter-signup">Get our morning briefing</div>',
  '(?:email|mail)-?(?:sign-?up|alerts?)': '<div class="email-signup">Enter your address</div>',
  '(?:sign|log)-?(?:up|in)(?:-?(?:box|form|promo|prompt))?': '<div class="signup-box">Sign up</div>',
  'subscri(?:be|ption)(?:-?\\w+)?': '<div class="subscribe-box">Subscribe today</div>',
  '(?:in-?line-?)?(?:promos?|promotions?)(?:-?(?:box|block|unit|link))?': '<aside class="promo">Try our app</aside>',
  '(?:social|share)(?:-?(?:bar|tools?|buttons?|links?|icons?|media|share|sharing|list))?':
    '<ul class="share-tools"><li>Share</li></ul>',
  'sharing|sharedaddy|addthis|addtoany': '<div class="sharedaddy">Share this</div>',
  'comments?(?:-?(?:area|list|section|count|form|wrap|thread))?|disqus\\w*': '<div id="comments">12 comments</div>',
  '(?:ad|ads|advert(?:s|isement|ising|orial)?|sponsor(?:ed)?|banner-?ad|dfp|outbrain|taboola)(?:-?(?:slot|unit|wrapper|container|box|label|content))?':
    '<div class="ad-slot">Advertisement</div>',
  '(?:cookie|consent|gdpr|privacy|ccpa)(?:-?(?:banner|notice|bar|policy|wall|modal|message|popup))?|onetrust\\S*':
    '<div class="cookie-banner">We use cookies</div>',
  'links?-?(?:block|list)': '<div data-component="links-block">More on floods</div>',
  'breadcrumbs?|crumbs': '<ol class="breadcrumbs"><li>World</li></ol>',
  '(?:author|writer|contributor)-?(?:bio|box|card|info|details?|profile)|about-?(?:the-?)?author':
    '<div class="author-bio">Mira Joska reports on floods.</div>',
  'by-?lines?|article-?(?:meta|info|byline|tools|actions|toolbar)|entry-?meta|post-?meta':
    '<p class="byline">By Mira Joska</p>',
  '(?:article-?|post-?)?tags?(?:-?(?:list|links|cloud))?|topics?(?:-?(?:list|links|tags))':
    '<ul class="tags"><li>Floods</li></ul>',
  'pull-?quotes?': '<aside class="pullquote">“It gave way”</aside>',
  'sr-only|visually-?hidden|screen-?reader(?:-?text)?|print-?only|hidden-?print':
    '<span class="visually-hidden">Image source, Tolmar Post</span>',
  'skip-?(?:link|nav|to)\\S*': '<a class="skip-link">Skip to content</a>',
  'toast|modal|pop-?up|overlay|lightbox': '<div class="modal">Install our app</div>',
  '(?:site|global|page|main)-?(?:header|footer|nav(?:igation)?)|masthead': '<div class="site-footer">About us</div>',
  'video-?(?:player|playlist|metadata|caption|title|carousel)|jw-?player\\S*|player-?\\w+':
    '<div class="video-player">Play video</div>',
  'gallery-?(?:nav|count|controls)|carousel|slideshow': '<div class="carousel">1 / 12</div>',
  'pagination|pager|prev-?next|post-?navigation': '<div class="pagination">Next page</div>',
  '(?:pay|reg)wall-?(?:prompt|overlay|banner|message|barrier|cta|promo|offer|gate)':
    '<div class="paywall-prompt">Subscribers only</div>',
  'donat(?:e|ion)\\S*|contribution\\S*|support-?us': '<div class="donate">Support our work</div>',
  'time-?ago|read(?:ing)?-?time|timestamp|dateline-?date|publish(?:ed)?-?(?:date|time|on|info)|last-?updated|posted-?on':
    '<span class="reading-time">4 min read</span>',
};

const BEFORE =
  '(?:js|c|m|o|l|g|article|story|post|entry|content|body|inline|in|el|component|module|widget|block|box|page|site)-';
const AFTER =
  '(?:-(?:wrapper|wrap|container|box|block|section|module|widget|component|area|inner|outer|placeholder|root|card|unit|item))*';
const MARKED = new RegExp(
  `(?:^|[\\s_]|--)(?:${BEFORE}){0,2}(?:${Object.keys(ASIDE_MARKS).join('|')})${AFTER}(?=$|[\\s_]|--)`,
);
/** A paragraph as long as this is read, whatever its class: "<p class=paywall>". */
const LONG_PARAGRAPH = 200;

const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const LANDMARKS =
  'nav, footer, form:not(:has(p)), [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alert"], [aria-hidden="true"], [hidden]';

const letters = (element: PageElement): number => element.textContent.replaceAll(/\s+/g, ' ').length;

/** An element that holds the headline or most of the page's words is never beside the article, whatever it is called. */
function isLarge(element: PageElement, whole: number): boolean {
  if (['html', 'body', 'main', 'h1'].includes(element.localName)) return true;
  if (element.localName === 'p' && letters(element) > LONG_PARAGRAPH) return true;
  return letters(element) > whole * 0.4 || element.querySelector('h1, [itemprop~="articleBody"]') !== null;
}

/** Takes out of the page what stands beside the article: navigation, promotion, comments, hidden parts. */
export function removeAsides(document: PageDocument): void {
  const paragraphs = Array.from(document.querySelectorAll('p'), letters).reduce((sum, length) => sum + length, 0);
  const whole = Math.max(paragraphs, letters(document.body) / 2);
  const remove = (element: PageElement): void => {
    if (element.parentElement !== null && !isLarge(element, whole)) element.remove();
  };
  for (const element of document.querySelectorAll(LANDMARKS)) remove(element);
  for (const element of document.querySelectorAll('[style]'))
    if (UNSEEN.test(element.getAttribute('style') ?? '')) remove(element);
  for (const element of document.querySelectorAll('[class], [id], [data-component], [data-testid]'))
    if (MARKED.test(markingOf(element))) remove(element);
}

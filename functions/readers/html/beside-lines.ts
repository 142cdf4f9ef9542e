import type { PageBlock } from './text-blocks.ts';

/** Lines that stand in an article's body and are no part of it, each with an example. */
export const BESIDE_LINES: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    /^(?:(?:read|see|learn|find out|watch|listen) ?(?:more|also|next|here)?|also read|related(?: \w+)?|more (?:on|from|about)\b.{0,40}|don['’]t miss|must read|in pictures|in case you missed it|recommended|you may (?:also )?like|what to read next|up next|on our radar)\s*[:|»>–—-]/i,
    'Read more: Rain to go on until Friday',
  ],
  [
    /^(?:read|see|view|watch|listen to) (?:more|the (?:full|original)|also|our|all|next)\b[^.“”"]{0,80}$/i,
    'Read the full story here',
  ],
  [
    /^(?:related|recommended|trending|most (?:read|popular|viewed|shared)|popular|latest|top|more|other|editor['’]?s['’]?) ?(?:now|on this story|news|articles?|stories|posts?|topics?|coverage|content|links?|picks|in \w+)?$/i,
    'Most Popular',
  ],
  [/^(?:story|article) continues (?:below|after)\b/i, 'Article continues below advertisement'],
  [
    /^(?:advertisement|advert|ad feedback|video ad feedback|sponsored(?: content)?|promoted|skip (?:ad|advertisement)|scroll to continue|continue reading.{0,60}|loading\.*|share|share this.{0,40}|print|copy link|comments?|tags?|topics?|close|menu|play|replay|image source.{0,60})$/i,
    'Advertisement',
  ],
  [
    /^(?:sign up|subscribe|register|log in|get) (?:to|for|here|now|today|our|the|up)\b.{0,80}\b(?:newsletter|briefing|alerts?|inbox|email|updates|app|free|subscription|account|stories|news)\b.{0,140}$/i,
    'Sign up for our morning newsletter',
  ],
  [
    /^(?:follow|like|join|find|find us|download|get) (?:\S+ ){0,6}(?:on|via) (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|threads|tiktok|google news|bluesky|social media)\b.{0,120}$/i,
    'Follow the Tolmar Post on Facebook',
  ],
  [/^(?:all rights reserved|copyright|©|\(c\) ?\d{4})/i, '© 2026 The Tolmar Post'],
  [/^credits?\s*(?:\.\.\.|…)/i, 'Credit...Mira Joska for The Tolmar Post'],
  [
    /^a version of this (?:article|story) (?:appears?|appeared|was published|ran) in\b/i,
    'A version of this article appears in print on page 8',
  ],
  [
    /^(?:photo(?:graph)?s?|image|picture|pic|credit|source|screenshot|illustration|video|graphic)s?(?: (?:credit|by|source|courtesy(?: of)?))?\s*[:/]\s*.{1,90}$/i,
    'Photograph: Mira Joska/The Tolmar Post',
  ],
  [/^\S+@\S+\.\w+(?:\s*\(END\))?$/i, 'newsdesk@example.org'],
  [
    /^(?:enlarge|expand|view|zoom)(?: this)? (?:image|photo|gallery)$|^(?:toggle|hide|show) caption$/i,
    'Enlarge this image',
  ],
  [/^click here\b[^.“”"]{0,80}[.!]?$|^our standards:/i, 'Click here to get our app'],
  [/^\(END\)$|^-?(?:30|ends)-?$/i, '(END)'],
  [/^\d+ ?min(?:ute)?s? (?:read|ago)$|^\d{1,2}:\d\d(?: ?[-–] ?source:.{0,40})?$/i, '4 min read'],
];
const LINKED = 0.8;
const SENTENCE = /[.!?]["”’)]?$/;

/** "Harbour shut as waters rise", all of it a link and no sentence: the headline of another story. */
const isOtherHeadline = ({ section, text, linked }: PageBlock): boolean =>
  linked >= LINKED && (section === 'list' || !SENTENCE.test(text));

export const isBesideLine = (block: PageBlock): boolean =>
  isOtherHeadline(block) || (block.text.length < 300 && BESIDE_LINES.some(([pattern]) => pattern.test(block.text)));

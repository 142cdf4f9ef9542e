// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * The statements and casualty figures of one news article. Every fact points at its words; every key is always present, and null means "not stated, or not resolved". 1.x versions only add: validate against the newest one.
 */
export interface ArticleRecord {
  /**
   * Semantic version of this model.
   */
  readonly schemaVersion: string;
  readonly article: Article;
  /**
   * In text order; an outer statement before those nested in it.
   */
  readonly statements: readonly Statement[];
  /**
   * In text order, one entry for each mention of a figure.
   */
  readonly casualties: readonly Casualty[];
  readonly diagnostics: Diagnostics;
}
/**
 * What is known of the article itself.
 */
export interface Article {
  /**
   * The first 16 hexadecimal digits of text.sha256.
   */
  readonly id: string;
  /**
   * Headline; null when the article has none.
   */
  readonly title: string | null;
  /**
   * Address of the article; null when not stated.
   */
  readonly url: string | null;
  /**
   * Publisher; null when not stated.
   */
  readonly publisher: string | null;
  /**
   * Bylines, in order.
   */
  readonly authors: readonly string[];
  /**
   * Language of the text as a BCP 47 tag; null when not known.
   */
  readonly language: string | null;
  /**
   * The place the article opens with; null when it has none.
   */
  readonly dateline: string | null;
  /**
   * When it was published; relative dates in the text resolve against it; null when not known. Never the time of upload.
   */
  readonly publishedAt: string | null;
  /**
   * Where publishedAt was found; null when there is none. Fallback for values you do not know: dateline, the weakest.
   */
  publishedAtSource:
    | (
        | 'option'
        | 'object-metadata'
        | 'front-matter'
        | 'json-ld'
        | 'html-meta'
        | 'html-time'
        | 'ninjs'
        | 'json'
        | 'email-header'
        | 'key'
        | 'dateline'
      )
    | null;
  readonly source: Source;
  readonly text: Text;
}
/**
 * The object that was read.
 */
export interface Source {
  /**
   * S3 bucket; null on a local run.
   */
  readonly bucket: string | null;
  /**
   * S3 key, unchanged; locally the path as given, or relative to the inbox, or "-" for standard input; for a line of JSON Lines read by the command line, its id.
   */
  readonly key: string;
  /**
   * Number within a bundle, from 1: of the line in JSON Lines, of the article in a JSON list; null otherwise.
   */
  readonly line: number | null;
  /**
   * S3 version that was read; null when the bucket has no versions.
   */
  readonly versionId: string | null;
  /**
   * How the object was read: ninjs is IPTC ninjs, json any other JSON and JSON Lines, html also a page saved as .mhtml. Fallback: text.
   */
  readonly format: 'text' | 'markdown' | 'html' | 'ninjs' | 'json' | 'email' | 'docx' | 'pdf';
  /**
   * Character encoding that was decoded (WHATWG name); null when the text needed no decoding.
   */
  readonly encoding: string | null;
}
/**
 * The normalised text that all offsets refer to.
 */
export interface Text {
  /**
   * Where the text is stored, beside the record; null when it was not stored.
   */
  readonly key: string | null;
  /**
   * SHA-256 of the UTF-8 bytes of the text, in hexadecimal.
   */
  readonly sha256: string;
  /**
   * Length in Unicode code points.
   */
  readonly length: number;
  /**
   * Unit of every offset in the record.
   */
  readonly offsetUnit: 'codePoint';
}
/**
 * Something said, by whom, in which words. Statements stand in text order, an outer one before those nested in it.
 */
export interface Statement {
  /**
   * s1, s2 … in text order.
   */
  readonly id: string;
  /**
   * Which part of the article the fact stands in. A headline usually repeats the body: count body only. Fallback for values you do not know: body.
   */
  readonly section: 'headline' | 'standfirst' | 'body' | 'caption' | 'list' | 'note';
  /**
   * direct: all of the content stands in quotation marks; indirect: none; mixed: part. Fallback: indirect.
   */
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /**
   * What was said, quotation marks included; several spans when the cue or a paragraph end splits it; empty only for a refusal to speak.
   */
  readonly content: readonly Span[];
  /**
   * The verbatim words, without quotation marks or a closing comma.
   */
  readonly quotes: readonly Span[];
  /**
   * What the reporter put in [square brackets] inside the content; not the speaker's words.
   */
  readonly insertions: readonly Span[];
  /**
   * Who said it; null when not stated or not certain.
   */
  readonly speaker: Party | null;
  /**
   * To whom it was said; null when not stated.
   */
  readonly addressee: Party | null;
  /**
   * The words that mark the statement; null when it has none of its own.
   */
  readonly cue: Cue | null;
  /**
   * True when the article says that this was not said ("made no mention of", "declined to say"). "Denied" is a stance, not a negation.
   */
  readonly negated: boolean;
  /**
   * The channel; null when not stated or when the speaker is itself the document.
   */
  readonly medium: Medium | null;
  /**
   * When it was said; null when not stated.
   */
  readonly date: Time | null;
  /**
   * The id of the statement whose content reports this one; null for an outermost statement.
   */
  readonly nestedIn: string | null;
  readonly anchor: Anchor;
  /**
   * Calibrated probability, 0 to 1, that the fact is right, measured on the development corpora.
   */
  readonly confidence: number;
}
/**
 * Some words of the normalised text.
 */
export interface Span {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
}
/**
 * Who speaks, is spoken to, gives a figure or did the harm.
 */
export interface Party {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * The fullest name the article gives for this party, without a leading article.
   */
  readonly name: string;
  /**
   * What the party is; person: a named person; organisation: also a state or a government; document: "the statement read", author not named; unnamed: an official, a witness; group: residents, two officials. Fallback: unknown.
   */
  readonly kind: 'person' | 'organisation' | 'document' | 'unnamed' | 'group' | 'unknown';
  /**
   * Title or role, as the article words it; null when not stated.
   */
  readonly role: string | null;
  /**
   * The body or country the party belongs to; null when not stated.
   */
  readonly affiliation: string | null;
  /**
   * ISO 3166-1 alpha-3 code of the party's country; null when not stated.
   */
  readonly country: string | null;
}
/**
 * The words that mark the statement: the verb group with its auxiliaries, negation and adverbs, or "according to".
 */
export interface Cue {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * Base form of the cue.
   */
  readonly lemma: string;
  /**
   * What the cue verb says of the speaker's attitude; of the verb, not of the content. Fallback: neutral.
   */
  stance:
    | 'neutral'
    | 'assertion'
    | 'denial'
    | 'accusation'
    | 'condemnation'
    | 'praise'
    | 'demand'
    | 'threat'
    | 'warning'
    | 'promise'
    | 'question';
}
/**
 * The channel in which it was said.
 */
export interface Medium {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * Kind of channel. Fallback: other.
   */
  kind:
    | 'statement'
    | 'telephone'
    | 'interview'
    | 'press-conference'
    | 'speech'
    | 'social-media'
    | 'broadcast'
    | 'letter'
    | 'report'
    | 'court'
    | 'other';
}
/**
 * Words that say when, and the calendar days they mean.
 */
export interface Time {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * First calendar day; null when it cannot be resolved (for instance without a publication date).
   */
  readonly from: string | null;
  /**
   * Last calendar day, inclusive; null when it cannot be resolved.
   */
  readonly to: string | null;
  /**
   * True when the words give the days only roughly.
   */
  readonly approximate: boolean;
}
/**
 * The sentence or sentences that the fact stands in.
 */
export interface Anchor {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * Up to 32 code points before the sentence.
   */
  readonly prefix: string;
  /**
   * Up to 32 code points after the sentence.
   */
  readonly suffix: string;
}
/**
 * One mention of a number of people harmed. Every mention is an entry of its own: never add them up.
 */
export interface Casualty {
  /**
   * c1, c2 … in text order.
   */
  readonly id: string;
  /**
   * Which part of the article the fact stands in. A headline usually repeats the body: count body only. Fallback for values you do not know: body.
   */
  readonly section: 'headline' | 'standfirst' | 'body' | 'caption' | 'list' | 'note';
  /**
   * What happened to them, by the words used. "Dead or missing" and "killed or wounded" are casualties. Fallback: casualties.
   */
  outcome:
    | 'killed'
    | 'injured'
    | 'missing'
    | 'abducted'
    | 'detained'
    | 'displaced'
    | 'evacuated'
    | 'hospitalised'
    | 'infected'
    | 'casualties';
  readonly term: Span1;
  readonly count: Count;
  /**
   * The words for the people counted; null when not stated, and for a named person.
   */
  readonly victims: Victims | null;
  /**
   * What did the harm; null when not stated.
   */
  readonly cause: Cause | null;
  /**
   * Who did it; only when the figure's own sentence says so, else null.
   */
  readonly perpetrator: Party | null;
  /**
   * Where; null when not stated.
   */
  readonly place: Place | null;
  /**
   * When; null when not stated.
   */
  readonly time: Time | null;
  /**
   * event: this event; cumulative: a running total ("since the violence began"). Never add across scopes. Fallback: event.
   */
  readonly scope: 'event' | 'cumulative';
  /**
   * Standing of the figure; where several hold, the first of: negated (did not happen), denied (disputed by a source), hypothetical (may or will), historical (an earlier, separate event), claimed (attributed to somebody), reported (the article's own voice). Fallback: claimed.
   */
  readonly status: 'reported' | 'claimed' | 'denied' | 'negated' | 'hypothetical' | 'historical';
  /**
   * Who gives the figure; null when the article itself does.
   */
  readonly attributedTo: Party | null;
  /**
   * The innermost statement whose content contains the figure; null when none does.
   */
  readonly statementId: string | null;
  /**
   * How this figure stands to another one; null when it stands alone.
   */
  readonly relation: Relation | null;
  readonly anchor: Anchor1;
  /**
   * Calibrated probability, 0 to 1, that the fact is right, measured on the development corpora.
   */
  readonly confidence: number;
}
/**
 * Some words of the normalised text.
 */
export interface Span1 {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
}
/**
 * How many.
 */
export interface Count {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * The number printed, in units of count.unit; null for vague words and ranges.
   */
  readonly value: number | null;
  /**
   * Lowest number that the words allow; null when open.
   */
  readonly min: number | null;
  /**
   * Highest number that the words allow; null when open.
   */
  readonly max: number | null;
  /**
   * How the words bound the number. "none": nobody, value 0. Fallback: vague.
   */
  readonly qualifier: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about' | 'range' | 'vague' | 'none';
  /**
   * What is counted; never converted. Fallback: persons.
   */
  readonly unit: 'persons' | 'families' | 'households';
}
/**
 * The words for the people counted.
 */
export interface Victims {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * Nationality as an ISO 3166-1 alpha-3 code; null when not stated.
   */
  readonly group: string | null;
  /**
   * Whether the words say civilian or combatant. Fallback: unknown.
   */
  readonly civilian: 'civilian' | 'combatant' | 'mixed' | 'unknown';
  /**
   * Age group that the words name; null when none. Fallback for values you do not know: null.
   */
  readonly age: ('infants' | 'children' | 'adolescents' | 'adults' | 'elderly') | null;
  /**
   * Sex that the words name; null when none or both. Fallback: null.
   */
  readonly sex: ('f' | 'm') | null;
}
/**
 * The words for what did the harm.
 */
export interface Cause {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * Kind of cause. Fallback: unknown.
   */
  readonly kind: 'battle' | 'explosive' | 'attack' | 'unrest' | 'accident' | 'natural' | 'disease' | 'unknown';
}
/**
 * The words for where.
 */
export interface Place {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * The fullest or usual name of the place; null when the words name none.
   */
  readonly name: string | null;
  /**
   * ISO 3166-1 alpha-3 code; null when not stated or not resolved.
   */
  readonly country: string | null;
}
/**
 * How this figure stands to another of the same record.
 */
export interface Relation {
  /**
   * subset-of: these people are part of the target; restates: the same figure again; updates: replaces the target ("rose from 42 to 51"); adds-to: comes on top of it. Fallback: ignore the relation and do not add the two.
   */
  readonly type: 'subset-of' | 'restates' | 'updates' | 'adds-to';
  /**
   * The id of the other figure.
   */
  readonly target: string;
}
/**
 * The sentence or sentences that the fact stands in.
 */
export interface Anchor1 {
  /**
   * First character of the words, in Unicode code points from the start of the normalised text.
   */
  readonly start: number;
  /**
   * One past the last character, in Unicode code points.
   */
  readonly end: number;
  /**
   * Exactly the characters from start to end of the normalised text.
   */
  readonly text: string;
  /**
   * Up to 32 code points before the sentence.
   */
  readonly prefix: string;
  /**
   * Up to 32 code points after the sentence.
   */
  readonly suffix: string;
}
/**
 * What made the record, and what to beware of.
 */
export interface Diagnostics {
  readonly extractor: Extractor;
  /**
   * In text order, those of the whole article first.
   */
  readonly warnings: readonly Warning[];
}
/**
 * The program that made the record.
 */
export interface Extractor {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * Its semantic version.
   */
  readonly version: string;
}
/**
 * Something a reader of the record should know.
 */
export interface Warning {
  /**
   * A stable code; the README lists all. Fallback for codes you do not know: treat as information.
   */
  readonly code: string;
  /**
   * One sentence for a person.
   */
  readonly message: string;
  /**
   * Where the words begin, in code points; null when the warning concerns the whole article.
   */
  readonly start: number | null;
  /**
   * Where the words end, in code points; null when the warning concerns the whole article.
   */
  readonly end: number | null;
}

/**
 * Written in place of a record when an article cannot be processed. Every key is always present.
 */
export interface ArticleFailure {
  /**
   * Semantic version of this model.
   */
  readonly schemaVersion: string;
  /**
   * What went wrong; stable. The README's troubleshooting table lists all. Fallback: EXTRACTION_FAILED.
   */
  code:
    | 'ARTICLE_EMPTY'
    | 'ARTICLE_BINARY'
    | 'ARTICLE_UNDECODABLE'
    | 'ARTICLE_TOO_LARGE'
    | 'ARTICLE_MISSING'
    | 'ARTICLE_ARCHIVED'
    | 'ARTICLE_UNREADABLE'
    | 'KEY_UNDECODABLE'
    | 'LINE_INVALID'
    | 'FORMAT_UNSUPPORTED'
    | 'ARTICLE_CORRUPT'
    | 'ARTICLE_TOO_COMPLEX'
    | 'NO_ARTICLE'
    | 'ERROR_PAGE'
    | 'BUNDLE_TOO_LONG'
    | 'RECORD_INVALID'
    | 'EXTRACTION_FAILED';
  /**
   * What was wrong with this very object, for a person.
   */
  readonly reason: string;
  /**
   * What to do about it, for a person.
   */
  readonly remedy: string;
  readonly source: FailedSource;
  /**
   * How many times the article was tried, this time included.
   */
  readonly attempts: number;
  readonly extractor: FailedExtractor;
}
/**
 * The object that could not be processed.
 */
export interface FailedSource {
  /**
   * S3 bucket; null on a local run.
   */
  readonly bucket: string | null;
  /**
   * S3 key, unchanged; locally the path, or "-" for standard input; for a line of JSON Lines its id.
   */
  readonly key: string;
  /**
   * Line number within a bundle or JSON Lines input, from 1; null otherwise.
   */
  readonly line: number | null;
  /**
   * S3 version that was asked for; null when none was.
   */
  readonly versionId: string | null;
}
/**
 * The program that tried.
 */
export interface FailedExtractor {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * Its semantic version.
   */
  readonly version: string;
}

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

/**
 * The detail of the EventBridge event "Article Record Ready" of source "onrecord": a pointer and counts, no word of the article. Sent at least once, in no order.
 */
export interface RecordReadyEvent {
  /**
   * Semantic version of this model.
   */
  readonly schemaVersion: string;
  /**
   * The same whenever the same result is announced again (a retry, a duplicate, a redrive); another one for another upload or another version of the extractor.
   */
  readonly id: string;
  readonly article: ReadyArticle;
  readonly result: ReadyResult;
  /**
   * Records in the result: 1, or as many as a bundle holds.
   */
  readonly records: number;
  /**
   * Statements in them.
   */
  readonly statements: number;
  /**
   * Casualty figures in them; mentions, not people.
   */
  readonly casualties: number;
  /**
   * Warnings in their diagnostics.
   */
  readonly warnings: number;
  readonly extractor: ReadyExtractor;
}
/**
 * The upload that was read.
 */
export interface ReadyArticle {
  /**
   * Its S3 bucket.
   */
  readonly bucket: string;
  /**
   * Its S3 key, unchanged.
   */
  readonly key: string;
  /**
   * Its S3 version; null in a bucket without versions, or when it could not be read.
   */
  readonly versionId: string | null;
}
/**
 * Where the record lies. Read it there: by now that of a newer upload may stand.
 */
export interface ReadyResult {
  /**
   * Its S3 bucket.
   */
  readonly bucket: string;
  /**
   * Its S3 key.
   */
  readonly key: string;
}
/**
 * The program that made it.
 */
export interface ReadyExtractor {
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
 * The detail of the EventBridge event "Article Processing Failed" of source "onrecord": a pointer and a code; the reason stands in the failure record, since it may quote the article. Sent at least once, in no order.
 */
export interface ProcessingFailedEvent {
  /**
   * Semantic version of this model.
   */
  readonly schemaVersion: string;
  /**
   * The same whenever the same result is announced again (a retry, a duplicate, a redrive); another one for another upload or another version of the extractor.
   */
  readonly id: string;
  readonly article: FailedArticle;
  readonly result: FailedResult;
  /**
   * What went wrong; stable. In a bundle, of the first article that failed. The README's troubleshooting table lists all. Fallback: EXTRACTION_FAILED.
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
   * How many articles failed: 1, in a bundle perhaps more.
   */
  readonly failures: number;
  readonly extractor: FailingExtractor;
}
/**
 * The upload that was read.
 */
export interface FailedArticle {
  /**
   * Its S3 bucket.
   */
  readonly bucket: string;
  /**
   * Its S3 key, unchanged.
   */
  readonly key: string;
  /**
   * Its S3 version; null in a bucket without versions, or when it could not be read.
   */
  readonly versionId: string | null;
}
/**
 * Where the failure record lies, or those of a bundle, one a line. Read it there: by now that of a newer upload may stand.
 */
export interface FailedResult {
  /**
   * Its S3 bucket.
   */
  readonly bucket: string;
  /**
   * Its S3 key.
   */
  readonly key: string;
}
/**
 * The program that made it.
 */
export interface FailingExtractor {
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
 * One row of the table statements: Something said, by whom, in which words. Statements stand in text order, an outer one before those nested in it. Made from the record's schema.
 */
export interface StatementRow {
  /**
   * The first 16 hexadecimal digits of text.sha256. Field article.id.
   */
  readonly article_id: string;
  /**
   * S3 bucket; null on a local run. Field article.source.bucket.
   */
  readonly source_bucket: string | null;
  /**
   * S3 key, unchanged; locally the path as given, or relative to the inbox, or "-" for standard input; for a line of JSON Lines read by the command line, its id. Field article.source.key.
   */
  readonly source_key: string;
  /**
   * Number within a bundle, from 1: of the line in JSON Lines, of the article in a JSON list; null otherwise. Field article.source.line.
   */
  readonly source_line: number | null;
  /**
   * S3 version that was read; null when the bucket has no versions. Field article.source.versionId.
   */
  readonly source_version_id: string | null;
  /**
   * Headline; null when the article has none. Field article.title.
   */
  readonly title: string | null;
  /**
   * Address of the article; null when not stated. Field article.url.
   */
  readonly url: string | null;
  /**
   * Publisher; null when not stated. Field article.publisher.
   */
  readonly publisher: string | null;
  /**
   * Language of the text as a BCP 47 tag; null when not known. Field article.language.
   */
  readonly language: string | null;
  /**
   * The place the article opens with; null when it has none. Field article.dateline.
   */
  readonly dateline: string | null;
  /**
   * When it was published; relative dates in the text resolve against it; null when not known. Never the time of upload. Field article.publishedAt.
   */
  readonly published_at: string | null;
  /**
   * The calendar day of article.publishedAt, as printed; null when not known. Field article.publishedAt.
   */
  readonly published_day: string | null;
  /**
   * SHA-256 of the UTF-8 bytes of the text, in hexadecimal. Field article.text.sha256.
   */
  readonly text_sha256: string;
  /**
   * Its semantic version. Field diagnostics.extractor.version.
   */
  readonly extractor_version: string;
  /**
   * s1, s2 … in text order. Field statements[].id.
   */
  readonly statement_id: string;
  /**
   * Which part of the article the fact stands in. A headline usually repeats the body: count body only. Fallback for values you do not know: body. Field statements[].section.
   */
  readonly section: 'headline' | 'standfirst' | 'body' | 'caption' | 'list' | 'note';
  /**
   * direct: all of the content stands in quotation marks; indirect: none; mixed: part. Fallback: indirect. Field statements[].kind.
   */
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /**
   * What was said, quotation marks included; several spans when the cue or a paragraph end splits it; empty only for a refusal to speak. Field statements[].content: the words of its spans, joined by " … ".
   */
  readonly content: string;
  /**
   * Where the first words of content begin, in code points; null when there are none. Field statements[].content.
   */
  readonly content_start: number | null;
  /**
   * The verbatim words, without quotation marks or a closing comma. Field statements[].quotes: the words of its spans, joined by " … ".
   */
  readonly quotes: string;
  /**
   * True when the article says that this was not said ("made no mention of", "declined to say"). "Denied" is a stance, not a negation. Field statements[].negated.
   */
  readonly negated: boolean;
  /**
   * Exactly the characters from start to end of the normalised text. Field statements[].speaker.text.
   */
  readonly speaker_text: string | null;
  /**
   * The fullest name the article gives for this party, without a leading article. Field statements[].speaker.name.
   */
  readonly speaker_name: string | null;
  /**
   * What the party is; person: a named person; organisation: also a state or a government; document: "the statement read", author not named; unnamed: an official, a witness; group: residents, two officials. Fallback: unknown. Field statements[].speaker.kind.
   */
  readonly speaker_kind: ('person' | 'organisation' | 'document' | 'unnamed' | 'group' | 'unknown') | null;
  /**
   * Title or role, as the article words it; null when not stated. Field statements[].speaker.role.
   */
  readonly speaker_role: string | null;
  /**
   * The body or country the party belongs to; null when not stated. Field statements[].speaker.affiliation.
   */
  readonly speaker_affiliation: string | null;
  /**
   * ISO 3166-1 alpha-3 code of the party's country; null when not stated. Field statements[].speaker.country.
   */
  readonly speaker_country: string | null;
  /**
   * The fullest name the article gives for this party, without a leading article. Field statements[].addressee.name.
   */
  readonly addressee_name: string | null;
  /**
   * What the party is; person: a named person; organisation: also a state or a government; document: "the statement read", author not named; unnamed: an official, a witness; group: residents, two officials. Fallback: unknown. Field statements[].addressee.kind.
   */
  readonly addressee_kind: ('person' | 'organisation' | 'document' | 'unnamed' | 'group' | 'unknown') | null;
  /**
   * ISO 3166-1 alpha-3 code of the party's country; null when not stated. Field statements[].addressee.country.
   */
  readonly addressee_country: string | null;
  /**
   * Exactly the characters from start to end of the normalised text. Field statements[].cue.text.
   */
  readonly cue_text: string | null;
  /**
   * Base form of the cue. Field statements[].cue.lemma.
   */
  readonly cue_lemma: string | null;
  /**
   * What the cue verb says of the speaker's attitude; of the verb, not of the content. Fallback: neutral. Field statements[].cue.stance.
   */
  stance:
    | (
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
        | 'question'
      )
    | null;
  /**
   * Kind of channel. Fallback: other. Field statements[].medium.kind.
   */
  medium_kind:
    | (
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
        | 'other'
      )
    | null;
  /**
   * Exactly the characters from start to end of the normalised text. Field statements[].date.text.
   */
  readonly date_text: string | null;
  /**
   * First calendar day; null when it cannot be resolved (for instance without a publication date). Field statements[].date.from.
   */
  readonly date_from: string | null;
  /**
   * Last calendar day, inclusive; null when it cannot be resolved. Field statements[].date.to.
   */
  readonly date_to: string | null;
  /**
   * True when the words give the days only roughly. Field statements[].date.approximate.
   */
  readonly date_approximate: boolean | null;
  /**
   * The id of the statement whose content reports this one; null for an outermost statement. Field statements[].nestedIn.
   */
  readonly nested_in: string | null;
  /**
   * Exactly the characters from start to end of the normalised text. Field statements[].anchor.text.
   */
  readonly sentence: string;
  /**
   * First character of the words, in Unicode code points from the start of the normalised text. Field statements[].anchor.start.
   */
  readonly sentence_start: number;
  /**
   * Calibrated probability, 0 to 1, that the fact is right, measured on the development corpora. Field statements[].confidence.
   */
  readonly confidence: number;
}

/**
 * One row of the table casualties: One mention of a number of people harmed. Every mention is an entry of its own: never add them up. Made from the record's schema.
 */
export interface CasualtyRow {
  /**
   * The first 16 hexadecimal digits of text.sha256. Field article.id.
   */
  readonly article_id: string;
  /**
   * S3 bucket; null on a local run. Field article.source.bucket.
   */
  readonly source_bucket: string | null;
  /**
   * S3 key, unchanged; locally the path as given, or relative to the inbox, or "-" for standard input; for a line of JSON Lines read by the command line, its id. Field article.source.key.
   */
  readonly source_key: string;
  /**
   * Number within a bundle, from 1: of the line in JSON Lines, of the article in a JSON list; null otherwise. Field article.source.line.
   */
  readonly source_line: number | null;
  /**
   * S3 version that was read; null when the bucket has no versions. Field article.source.versionId.
   */
  readonly source_version_id: string | null;
  /**
   * Headline; null when the article has none. Field article.title.
   */
  readonly title: string | null;
  /**
   * Address of the article; null when not stated. Field article.url.
   */
  readonly url: string | null;
  /**
   * Publisher; null when not stated. Field article.publisher.
   */
  readonly publisher: string | null;
  /**
   * Language of the text as a BCP 47 tag; null when not known. Field article.language.
   */
  readonly language: string | null;
  /**
   * The place the article opens with; null when it has none. Field article.dateline.
   */
  readonly dateline: string | null;
  /**
   * When it was published; relative dates in the text resolve against it; null when not known. Never the time of upload. Field article.publishedAt.
   */
  readonly published_at: string | null;
  /**
   * The calendar day of article.publishedAt, as printed; null when not known. Field article.publishedAt.
   */
  readonly published_day: string | null;
  /**
   * SHA-256 of the UTF-8 bytes of the text, in hexadecimal. Field article.text.sha256.
   */
  readonly text_sha256: string;
  /**
   * Its semantic version. Field diagnostics.extractor.version.
   */
  readonly extractor_version: string;
  /**
   * c1, c2 … in text order. Field casualties[].id.
   */
  readonly casualty_id: string;
  /**
   * Which part of the article the fact stands in. A headline usually repeats the body: count body only. Fallback for values you do not know: body. Field casualties[].section.
   */
  readonly section: 'headline' | 'standfirst' | 'body' | 'caption' | 'list' | 'note';
  /**
   * What happened to them, by the words used. "Dead or missing" and "killed or wounded" are casualties. Fallback: casualties. Field casualties[].outcome.
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
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].term.text.
   */
  readonly term: string;
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].count.text.
   */
  readonly count_text: string;
  /**
   * First character of the words, in Unicode code points from the start of the normalised text. Field casualties[].count.start.
   */
  readonly count_start: number;
  /**
   * The number printed, in units of count.unit; null for vague words and ranges. Field casualties[].count.value.
   */
  readonly count_value: number | null;
  /**
   * Lowest number that the words allow; null when open. Field casualties[].count.min.
   */
  readonly count_min: number | null;
  /**
   * Highest number that the words allow; null when open. Field casualties[].count.max.
   */
  readonly count_max: number | null;
  /**
   * How the words bound the number. "none": nobody, value 0. Fallback: vague. Field casualties[].count.qualifier.
   */
  readonly count_qualifier: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about' | 'range' | 'vague' | 'none';
  /**
   * What is counted; never converted. Fallback: persons. Field casualties[].count.unit.
   */
  readonly count_unit: 'persons' | 'families' | 'households';
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].victims.text.
   */
  readonly victims_text: string | null;
  /**
   * Nationality as an ISO 3166-1 alpha-3 code; null when not stated. Field casualties[].victims.group.
   */
  readonly victims_group: string | null;
  /**
   * Whether the words say civilian or combatant. Fallback: unknown. Field casualties[].victims.civilian.
   */
  readonly victims_civilian: ('civilian' | 'combatant' | 'mixed' | 'unknown') | null;
  /**
   * Age group that the words name; null when none. Fallback for values you do not know: null. Field casualties[].victims.age.
   */
  readonly victims_age: ('infants' | 'children' | 'adolescents' | 'adults' | 'elderly') | null;
  /**
   * Sex that the words name; null when none or both. Fallback: null. Field casualties[].victims.sex.
   */
  readonly victims_sex: ('f' | 'm') | null;
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].cause.text.
   */
  readonly cause_text: string | null;
  /**
   * Kind of cause. Fallback: unknown. Field casualties[].cause.kind.
   */
  readonly cause_kind: ('battle' | 'explosive' | 'attack' | 'unrest' | 'accident' | 'natural' | 'disease' | 'unknown') | null;
  /**
   * The fullest name the article gives for this party, without a leading article. Field casualties[].perpetrator.name.
   */
  readonly perpetrator_name: string | null;
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].place.text.
   */
  readonly place_text: string | null;
  /**
   * The fullest or usual name of the place; null when the words name none. Field casualties[].place.name.
   */
  readonly place_name: string | null;
  /**
   * ISO 3166-1 alpha-3 code; null when not stated or not resolved. Field casualties[].place.country.
   */
  readonly place_country: string | null;
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].time.text.
   */
  readonly time_text: string | null;
  /**
   * First calendar day; null when it cannot be resolved (for instance without a publication date). Field casualties[].time.from.
   */
  readonly time_from: string | null;
  /**
   * Last calendar day, inclusive; null when it cannot be resolved. Field casualties[].time.to.
   */
  readonly time_to: string | null;
  /**
   * True when the words give the days only roughly. Field casualties[].time.approximate.
   */
  readonly time_approximate: boolean | null;
  /**
   * event: this event; cumulative: a running total ("since the violence began"). Never add across scopes. Fallback: event. Field casualties[].scope.
   */
  readonly scope: 'event' | 'cumulative';
  /**
   * Standing of the figure; where several hold, the first of: negated (did not happen), denied (disputed by a source), hypothetical (may or will), historical (an earlier, separate event), claimed (attributed to somebody), reported (the article's own voice). Fallback: claimed. Field casualties[].status.
   */
  readonly status: 'reported' | 'claimed' | 'denied' | 'negated' | 'hypothetical' | 'historical';
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].attributedTo.text.
   */
  readonly attributed_to_text: string | null;
  /**
   * The fullest name the article gives for this party, without a leading article. Field casualties[].attributedTo.name.
   */
  readonly attributed_to_name: string | null;
  /**
   * What the party is; person: a named person; organisation: also a state or a government; document: "the statement read", author not named; unnamed: an official, a witness; group: residents, two officials. Fallback: unknown. Field casualties[].attributedTo.kind.
   */
  readonly attributed_to_kind: ('person' | 'organisation' | 'document' | 'unnamed' | 'group' | 'unknown') | null;
  /**
   * Title or role, as the article words it; null when not stated. Field casualties[].attributedTo.role.
   */
  readonly attributed_to_role: string | null;
  /**
   * The body or country the party belongs to; null when not stated. Field casualties[].attributedTo.affiliation.
   */
  readonly attributed_to_affiliation: string | null;
  /**
   * ISO 3166-1 alpha-3 code of the party's country; null when not stated. Field casualties[].attributedTo.country.
   */
  readonly attributed_to_country: string | null;
  /**
   * The innermost statement whose content contains the figure; null when none does. Field casualties[].statementId.
   */
  readonly statement_id: string | null;
  /**
   * subset-of: these people are part of the target; restates: the same figure again; updates: replaces the target ("rose from 42 to 51"); adds-to: comes on top of it. Fallback: ignore the relation and do not add the two. Field casualties[].relation.type.
   */
  readonly relation_type: ('subset-of' | 'restates' | 'updates' | 'adds-to') | null;
  /**
   * The id of the other figure. Field casualties[].relation.target.
   */
  readonly relation_target: string | null;
  /**
   * Exactly the characters from start to end of the normalised text. Field casualties[].anchor.text.
   */
  readonly sentence: string;
  /**
   * First character of the words, in Unicode code points from the start of the normalised text. Field casualties[].anchor.start.
   */
  readonly sentence_start: number;
  /**
   * Calibrated probability, 0 to 1, that the fact is right, measured on the development corpora. Field casualties[].confidence.
   */
  readonly confidence: number;
}

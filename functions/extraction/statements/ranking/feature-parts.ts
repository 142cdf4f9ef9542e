/** The parts of the features, for people: a list for each `featureList`, in its order; ";" parts its features. */
export const START = `
  side start cue; side start form; side word-before tag; side tag-before tag tag-after; side word start;
  side word tag-after; side cue tag word-before; side cue word; side distance start;
  side tag-two-before tag-before tag; side start same-quotation; side start speaker-tag; side word word-after;
  side word-before word; side start tag tag-after tag-two-after; side cue start tag; side skipped tag;
  side skipped form word; side frames start tag; side frames form skipped
`;
export const END = `
  side end quotation; side end tag-before word; side end word word-after; side end word tag-after;
  side end tag tag-after tag-two-after; side word-before end; side word-after end;
  side tag-two-before tag-before tag; side end cue; side end words-left;
  side end word-after tag-two-after tag-three-after; side end form word; side end word word-after word-two-after;
  side end tag-before tag tag-after tag-two-after tag-three-after; side end word-before word tag-after
`;
export const PAIR = `
  side start end; side size verbs; side verbs cue; side verbs start end; side quotes start end; side quotes cue;
  side first-tag verbs; side first-tag verbs end word-after; side commas end; side size end; side cue form start;
  side opens-sentence closes-sentence cue; side verbs first-tag cue; side word-before verbs end;
  side end tense next-tense cue-tense; side end next-tense cue-tense word-after tag-after; side tense cue;
  side tense first-tag start; side end closes-sentence verbs size; side after-that end word-after next-tense;
  side form start end verbs
`;
export const ATTRIBUTION = `
  attribution size verbs-between commas-between; attribution first-tag size; attribution first-word form;
  attribution word-after form; attribution tag-after verbs-between cue
`;
export const TAIL = `
  side end tail tail-verbs; side end tail tail-second tail-verbs; side end tail-size tail-verbs verbs;
  side end tail tail-size; side end tail-quotes verbs; side end tail verbs tail-verbs tag-before;
  side end tag-before tail tail-second; side end tail form cue-place; side end first-word verbs tail-verbs tail;
  side end tail-commas tail tail-verbs; side end tail cue tail-verbs; side end tag-before-cue tail;
  side end tag-before-cue tail tail-verbs verbs; side end before-next-cue after-next-cue next-form;
  side end before-next-cue tail cues-within; side end cues-within cue before-next-cue;
  side end clause-opener tail tail-verbs; side end clause-opener before-next-cue verbs;
  side end before-next-cue next-cue; side end before-next-cue cue-tense next-tense next-frames;
  side end before-next-cue tail cue-tense next-tense next-form; side end mark before-next-cue next-frames tail-verbs;
  side end last-segment segment-verbs tail tail-verbs; side end last-segment segment-verbs verbs;
  side end tail following-verbs following; side end tail following-verbs verbs following-size
`;
export const ORDER = `
  side left start; side right start; side left right; side left right start end; side left form verbs;
  side right form verbs; side left cue; side right cue; side left end verbs; side clause-opener end tail tail-verbs;
  side clause-opener end tail-verbs verbs; side clause-opener start end
`;
export const NONE = `
  always; cue; cue form tag; cue word-after; cue tag-after; tag-after tag-two-after form; cue tag-before;
  word-before tag; first-word cue; speaker-tag cue; speaker-word form; quoted cue; quoted; no-choices form;
  word-after word-two-after; speaker-place cue; tag form speaker-tag; negated cue; speaker-opener form;
  frames tag-after form; frames stance form; clause-word-before form; clause-tag-before speaker-tag form
`;
export const MORE = `
  left right; left right verbs-ahead quoted; left right tag verbs-ahead; left right first-tag;
  left right first-word verbs-ahead; distance left right; right tag-after quoted; right word-after
`;
export const ORDER_OF_NONE = `
  side left right; side left cue; side right cue; side left form; side right form; side clause-opener form;
  side clause-opener cue
`;
export const LOOSE = `
  always; size verbs; size capitals; fills-sentence size; fills-sentence person verbs;
  fills-sentence sentence-before; sentence-before verbs person; word-before; tag-before tag-two-before;
  word-before verbs capitals; word-after fills-sentence; last-word word-after; first-word tag-before;
  first-tag last-tag verbs; sentence-first-word fills-sentence; sentence-first-tag sentence-second-tag verbs
`;
export const SPEAKER = `
  side proposed form; side proposed head; side between form; side between head;
  side proposed verbs-between commas-between; side word-before form; side tag-before head verbs-between;
  side place proposed form; side place commas-between verbs-between; side next-to-content proposed form;
  side next-to-content head between; side order proposed; side cue head; side cue proposed; side word-after proposed;
  side tag-after verbs-between commas-between form; side distance proposed verbs-between; side head-word
`;
export const NOBODY = `
  always; form; form cue; form tag-before; form word-before; form place; form rule-names-one
`;

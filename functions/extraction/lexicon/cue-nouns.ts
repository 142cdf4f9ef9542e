import type { Stance } from './cue-verbs.ts';

export interface CueNoun {
  readonly stance: Stance;
  /** The lemma of the record: that of the verb of saying. */
  readonly lemma: string;
  readonly example: string;
}

const noun = (lemma: string, stance: Stance, example: string): CueNoun => ({ lemma, stance, example });

/** Nouns that mark a statement when a clause, a quotation or "of …" follows them. To add one: its line, with an example that the tests will run. */
export const CUE_NOUNS: Readonly<Record<string, CueNoun>> = {
  accusation: noun('accuse', 'accusation', 'the accusation that the mayor had lied was false'),
  admission: noun('admit', 'assertion', 'his admission that the road was shut came late'),
  allegation: noun('allege', 'accusation', 'the allegation that the mayor had lied was false'),
  announcement: noun('announce', 'neutral', 'the announcement that the road was shut came late'),
  answer: noun('answer', 'neutral', 'her answer was that the road was shut'),
  argument: noun('argue', 'assertion', 'the argument that the road was safe fell flat'),
  assertion: noun('assert', 'assertion', 'his assertion that the road was safe fell flat'),
  assurance: noun('assure', 'promise', 'the assurance that the road was safe came late'),
  call: noun('call', 'demand', 'his call for the road to be shut went unheard'),
  charge: noun('charge', 'accusation', 'the charge that the mayor had lied was false'),
  claim: noun('claim', 'assertion', 'the claim that the road was safe fell flat'),
  comment: noun('comment', 'neutral', 'her comment that the road was shut came late'),
  complaint: noun('complain', 'condemnation', 'the complaint that the road was shut went unheard'),
  conclusion: noun('conclude', 'neutral', 'its conclusion that the road was safe fell flat'),
  confirmation: noun('confirm', 'assertion', 'the confirmation that the road was shut came late'),
  contention: noun('contend', 'assertion', 'his contention that the road was safe fell flat'),
  criticism: noun('criticise', 'condemnation', 'the criticism that the road was unsafe went unheard'),
  declaration: noun('declare', 'neutral', 'the declaration that the road was safe fell flat'),
  demand: noun('demand', 'demand', 'the demand that the road be shut went unheard'),
  denial: noun('deny', 'denial', 'his denial that the road was unsafe fell flat'),
  estimate: noun('estimate', 'neutral', 'an estimate that the road would stay shut for a year'),
  finding: noun('find', 'neutral', 'the finding that the road was unsafe came late'),
  insistence: noun('insist', 'assertion', 'his insistence that the road was safe fell flat'),
  message: noun('say', 'neutral', 'her message was that the road was shut'),
  pledge: noun('pledge', 'promise', 'his pledge to open the road came late'),
  point: noun('say', 'neutral', 'her point was that the road was shut'),
  prediction: noun('predict', 'neutral', 'the prediction that the road would stay shut fell flat'),
  promise: noun('promise', 'promise', 'his promise to open the road came late'),
  question: noun('ask', 'neutral', 'the question of whether the road was safe stayed open'),
  reply: noun('reply', 'neutral', 'her reply was that the road was shut'),
  report: noun('report', 'neutral', 'the report that the road was shut came late'),
  response: noun('respond', 'neutral', 'her response was that the road was shut'),
  statement: noun('state', 'neutral', 'the statement that the road was shut came late'),
  suggestion: noun('suggest', 'neutral', 'the suggestion that the road was unsafe came late'),
  threat: noun('threaten', 'threat', 'his threat to shut the road fell flat'),
  view: noun('say', 'neutral', 'her view was that the road was unsafe'),
  vow: noun('vow', 'promise', 'his vow to open the road came late'),
  warning: noun('warn', 'warning', 'the warning that the road was unsafe came late'),
  word: noun('say', 'neutral', 'there was word that the road was shut'),
};

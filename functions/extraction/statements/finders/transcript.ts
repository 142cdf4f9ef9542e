import type { StatementCandidate } from '../candidate.ts';
import type { StatementFinder } from '../rule.ts';

export const TRANSCRIPT = 'transcript';

/** The turn of a transcript that a candidate is. */
export const isTurn = ({ rule }: StatementCandidate): boolean => rule === TRANSCRIPT;

/**
 *   Rosa Quispe: It is. I drove here, and the driver said the bridge held.
 *   └ speaker ┘  └ content ──────────────────────────────────────────────┘   with what it reports nested in it
 */
export const transcript: StatementFinder = {
  name: TRANSCRIPT,
  find(sentence, { turns }) {
    const turn = turns.get(sentence);
    if (turn === undefined) return [];
    const { parts: content, speaker } = turn;
    const rest = { cue: null, addressee: null, medium: null, date: null, negated: false } as const;
    return [{ rule: TRANSCRIPT, content, speaker, ...rest }];
  },
};

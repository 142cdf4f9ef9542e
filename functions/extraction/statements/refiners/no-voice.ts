import { headOf } from '../../language/noun-phrases.ts';
import type { StatementCandidate } from '../candidate.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

const EVENTS =
  /^(?:outbreak|epidemic|virus|disease|strike|airstrike|earthquake|quake|tsunami|storm|hurricane|cyclone|typhoon|tornado|blizzard|flood|flooding|drought|landslide|wildfire|fire|blaze|blast|explosion|shelling|bombing|bombardment|clash|crash|collapse)s?$/;

function isMute({ speaker }: StatementCandidate, { doc }: StatementContext): boolean {
  const head = speaker === null ? undefined : headOf(doc.words.slice(speaker.from, speaker.to));
  return head !== undefined && /^\p{Ll}/u.test(head.text) && EVENTS.test(head.lower);
}

/** "The drought threatens farmers", "strikes that point to a plan": an event says nothing. */
export const noVoice: StatementRefiner = {
  name: 'no-voice',
  refine: (candidates, context, drop) =>
    candidates.filter((candidate) => {
      const mute = isMute(candidate, context);
      if (mute) drop({ candidate, reason: 'its speaker is an event' });
      return !mute;
    }),
};

import type { Word } from '../../language/document.ts';
import { dropped, type FigureCandidate } from '../candidate.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';

const FREEING =
  /^(?:freed|freeing|frees|free|released|releasing|releases|release|rescued|rescuing|rescue|liberated|swapped|exchanged|pardoned|returned|escaped|ransomed|acquitted|alive|safe|unharmed|unhurt)$/;
const HELD = /^(?:abducted|detained|missing)$/;
/** "prevents 12 infections" */
const AVERTING = /^(?:prevent|avert|avoid|save|spare)/;
const BEFORE = 5;
const AFTER = 7;

/** The freeing of captives by their noun: "12 [hostages] were freed", "freed 12 kidnapped pupils". */
function isFreed(figure: FigureCandidate, words: readonly Word[], from: number, to: number): boolean {
  const last = Math.max(figure.people.to, figure.term.to);
  const before = words.slice(Math.max(from, figure.people.count.from - BEFORE), figure.people.count.from);
  const after = words.slice(last, Math.min(to, last + AFTER));
  const stop = after.findIndex(({ lower }) => /^(?:[,;]|and|but|who|after|when)$/.test(lower));
  return [...before, ...(stop < 0 ? after : after.slice(0, stop))].some(({ lower }) => FREEING.test(lower));
}

/** Captives who go free are no casualties. */
export const notFreed: FigureRefiner = {
  name: 'not-freed',
  refine(candidates, { doc }, drop) {
    return candidates.filter((figure) => {
      const before = doc.words.slice(Math.max(0, figure.people.count.from - 2), figure.people.count.from);
      if (figure.rule === 'counted-outcome' && before.some(({ lower }) => AVERTING.test(lower))) {
        drop(dropped(figure, 'averted'));
        return false;
      }
      if (!HELD.test(figure.outcome) || figure.rule !== 'counted-outcome') return true;
      const sentence = sentenceOf(doc, figure);
      const freed = isFreed(figure, doc.words, sentence.from, sentence.to);
      if (freed) drop(dropped(figure, 'the captives go free'));
      return !freed;
    });
  },
};

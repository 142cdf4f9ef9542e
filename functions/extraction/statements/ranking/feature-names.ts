import type { MadeFeature } from './feature-list.ts';
import {
  ATTRIBUTION,
  END,
  LOOSE,
  MORE,
  NOBODY,
  NONE,
  ORDER,
  ORDER_OF_NONE,
  PAIR,
  SPEAKER,
  START,
  TAIL,
} from './feature-parts.ts';

type Names = readonly string[];
const features = (...lists: readonly string[]): Names => lists.flatMap((list) => list.trim().split(/;\s*/));

/** By the template that a list begins with: what it is about, and its features. */
const LISTS: Readonly<Record<number, { readonly about: string; readonly features: Names }>> = {
  0: { about: 'start', features: features(START) },
  26: { about: 'end', features: features(END) },
  70: { about: 'no statement', features: features(NONE) },
  150: { about: 'content', features: features(PAIR, TAIL) },
  180: { about: 'no statement', features: features(LOOSE) },
  210: { about: 'speaker', features: features(SPEAKER) },
  235: { about: 'nobody', features: features(NOBODY) },
  240: { about: 'nothing more', features: features(NONE, MORE) },
  290: { about: 'nothing more', features: features(NONE, MORE) },
  400: { about: 'order', features: features(ORDER) },
  420: { about: 'no statement', features: features(ORDER_OF_NONE) },
};
/** What stands before an attribution has features of its own in the midst of the list. */
const BEFORE = features(PAIR, ATTRIBUTION, TAIL);

/** The names of a feature's parts; null for a feature that has none. */
export function partNames({ list, offset, opener, parts }: MadeFeature): Names | null {
  const known = list === 150 && opener === 'before' ? BEFORE : LISTS[list]?.features;
  const found = known?.[offset]?.split(' ');
  return found?.length === parts.length ? found : null;
}

const valued = (name: string | undefined, part: string): string => {
  const value = /^[\p{L}\p{N}’'-]+$/u.test(part) ? part : JSON.stringify(part);
  return name === undefined ? value : `${name}=${value}`;
};

/** "end: word-after=reported, cue=say": a feature for people. The side stands in the reading itself. */
export function featureName(feature: MadeFeature): string {
  const known = partNames(feature);
  const parts = feature.parts.map((part, at) => valued(known?.[at], part));
  const shown = parts.filter((_, at) => known?.[at] !== 'side' && known?.[at] !== 'always');
  return `${LISTS[feature.list]?.about ?? 'feature'}: ${shown.length === 0 ? 'always' : shown.join(', ')}`;
}

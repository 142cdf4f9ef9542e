export { type ResolvedTime, resolveTime } from './dates/resolve-time.ts';
export { timePhrasesIn } from './dates/time-phrases-in.ts';

export { type ResolvedTime, resolveTime } from './resolve-time.ts';
export { timePhrasesIn } from './time-phrases-in.ts';

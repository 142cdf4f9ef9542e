import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_SETTINGS } from '../pipeline/process-article.ts';
import { publicationDate } from './publication-date.ts';

function asPublicationDate(value: string): string {
  const date = publicationDate(value);
  if (date !== null) return date;
  throw new InvalidArgumentError('Write a calendar day (2026-03-14) or a time with its zone (2026-03-14T09:30+01:00).');
}

function asByteCount(value: string): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count > 0 && Number.isSafeInteger(count)) return count;
  throw new InvalidArgumentError('Write a whole number of bytes above 0.');
}

/** `--published DATE` */
export const publishedOption = () =>
  new Option('--published <date>', 'publication date; "on Sunday" is resolved against it').argParser(asPublicationDate);

/** `--max-bytes COUNT` */
export const maxBytesOption = () =>
  new Option('--max-bytes <count>', 'longest article that is read, in bytes')
    .default(DEFAULT_SETTINGS.maxArticleBytes)
    .argParser(asByteCount);

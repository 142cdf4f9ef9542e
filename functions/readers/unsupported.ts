import { FormatUnsupportedError } from '../extraction/article/article-error.ts';
import { hasEnding, type UploadedFile } from './uploaded-file.ts';

interface Unsupported {
  readonly what: string;
  readonly remedy: string;
  readonly recognises: (file: UploadedFile) => boolean;
}

const begins =
  (...heads: readonly string[]) =>
  ({ head }: UploadedFile): boolean =>
    heads.some((one) => head.startsWith(one));
const TEXT = 'Save the article as plain text, HTML or .docx and upload that.';
const PICTURE = 'Upload the text of the article; words inside pictures, sound and film are not read.';

/** Formats that are known by their first bytes and not read, with what a person can do. */
export const UNSUPPORTED: readonly Unsupported[] = [
  {
    what: 'a PDF file',
    remedy:
      'PDF holds lines on a page, not paragraphs: quotations and figures would be torn apart. Upload the web page or the Word file that it was made from, or its text (pdftotext FILE.pdf), with the paragraphs checked.',
    recognises: begins('%PDF-'),
  },
  { what: 'an RTF file', remedy: TEXT, recognises: begins('{\\rtf') },
  {
    what: 'a Word file of the old kind (.doc)',
    remedy: 'Open it in Word or LibreOffice, save it as .docx and upload that.',
    recognises: begins('\u00d0\u00cf\u0011\u00e0'),
  },
  {
    what: 'a web archive of Safari',
    remedy: 'Save the page as "Page Source" (.html) and upload that.',
    recognises: (file) => file.head.startsWith('bplist') || hasEnding(file, 'webarchive'),
  },
  {
    what: 'a picture',
    remedy: PICTURE,
    recognises: begins('\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*', 'MM\u0000*', 'BM6'),
  },
  {
    what: 'sound or film',
    remedy: PICTURE,
    recognises: (file) => /^(?:ID3|OggS|RIFF|fLaC|.{0,4}ftyp)/s.test(file.head),
  },
  {
    what: 'an archive of another kind than gzip',
    remedy: 'Unpack it and upload the articles, each as a file of its own, or as JSON Lines.',
    recognises: begins('7z\u00bc\u00af', 'Rar!', 'BZh', '\u00fd7zXZ', '(\u00b5/\u00fd'),
  },
];

/** @throws FormatUnsupportedError when the file is of a format that is known and not read */
export function refuseUnsupported(file: UploadedFile): void {
  const found = UNSUPPORTED.find(({ recognises }) => recognises(file));
  if (found !== undefined) throw new FormatUnsupportedError(found.what, found.remedy);
}

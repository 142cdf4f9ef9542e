/** A file as it is stored, unpacked where it was gzipped, with what tells its format. */
export interface UploadedFile {
  readonly bytes: Uint8Array;
  /** Its key or path, without `.gz`. */
  readonly name: string;
  /** The media type that it was stored with, in lower case and without parameters; null when none is known. */
  readonly mediaType: string | null;
  /** Its first characters, for a first look: one a byte, without a byte-order mark or white space before them. */
  readonly head: string;
  readonly maxBytes: number;
}

const HEAD_BYTES = 2_048;

/** One character a byte; every second byte of UTF-16 is none, and left out. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return head
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
}

export function uploadedFile(
  bytes: Uint8Array,
  {
    name,
    mediaType,
    maxBytes,
  }: { readonly name: string; readonly mediaType: string | null; readonly maxBytes: number },
): UploadedFile {
  return { bytes, name, mediaType, maxBytes, head: headOf(bytes) };
}

/** Whether the name ends in one of these: `hasEnding(file, 'md', 'markdown')`. */
export const hasEnding = ({ name }: UploadedFile, ...endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

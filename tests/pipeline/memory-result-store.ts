import type { ResultStore, StoredResult } from '../../functions/pipeline/ports.ts';

interface Held extends StoredResult {
  readonly body: string;
}

export interface MemoryResultStore extends ResultStore {
  readonly results: Map<string, Held>;
  readonly texts: Map<string, string>;
}

/** Keeps results as S3 does: each call is atomic, the ETag is made of the body alone. */
export function createMemoryResultStore(): MemoryResultStore {
  const results = new Map<string, Held>();
  const texts = new Map<string, string>();
  return {
    results,
    texts,
    resultName: (prefix, key, ending = '.json') => `${prefix}${key}${ending}`,
    location: (name) => `memory:${name}`,
    async find(name) {
      return results.get(name) ?? null;
    },
    async write(name, body, { upload, extractorVersion, resultEtag = null }, expected) {
      if (results.get(name)?.etag !== expected?.etag) return null;
      results.set(name, { etag: body, body, upload, extractorVersion, resultEtag });
      return body;
    },
    async remove(name, expected) {
      if (results.get(name)?.etag === expected.etag) results.delete(name);
    },
    async writeText(name, text) {
      texts.set(name, text);
    },
  };
}

// The function's services without AWS: articles that behave as their keys say, and all that was stored, logged and counted.
import type { Services } from '../../functions/article-uploaded/handle-request.ts';
import type { LogFields } from '../../functions/article-uploaded/log-events.ts';
import { ArticleMissingError } from '../../functions/extraction/article/article-error.ts';
import { DEFAULT_SETTINGS } from '../../functions/pipeline/process-article.ts';
import { StoreError } from '../../functions/pipeline/store-error.ts';
import { s3Record } from '../events/event-shapes.ts';
import { createMemoryResultStore, type MemoryResultStore } from '../pipeline/memory-result-store.ts';

const TEXT = 'The ferry Amsel ran aground off Tolmar, harbour master Ilka Venn said.\n';

export interface WatchedServices {
  readonly services: Services;
  readonly results: MemoryResultStore;
  readonly logged: readonly { readonly level: string; readonly message: string; readonly fields: LogFields }[];
  readonly metered: readonly { readonly values: Readonly<Record<string, number>>; readonly code: string | undefined }[];
}

export function watchedServices(): WatchedServices {
  const results = createMemoryResultStore();
  const logged: WatchedServices['logged'][number][] = [];
  const metered: WatchedServices['metered'][number][] = [];
  const logAt = (level: string) => (message: string, fields: LogFields) => {
    logged.push({ level, message, fields });
  };
  const services: Services = {
    results,
    sinks: [],
    settings: DEFAULT_SETTINGS,
    log: { debug: logAt('debug'), info: logAt('info'), warn: logAt('warn'), error: logAt('error') },
    meter: (values, code) => metered.push({ values, code }),
    articles: {
      async read({ key, versionId }) {
        if (key.startsWith('missing')) throw new ArticleMissingError();
        if (key.startsWith('busy')) throw new StoreError('STORE_READ_FAILED', 'S3 is busy');
        if (key.startsWith('fault')) throw new RangeError('a fault of ours');
        return { bytes: Buffer.from(key.endsWith('/') ? '' : TEXT), versionId, lastModified: null, hints: {} };
      },
    },
  };
  return { services, results, logged, metered };
}

/** S3's notification of an upload to each of the keys. */
export const s3Event = (...keys: string[]) => ({ Records: keys.map((key) => s3Record({ key, size: 3 })) });

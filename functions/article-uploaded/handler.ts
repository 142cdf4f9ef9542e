import { Logger } from '@aws-lambda-powertools/logger';
import type { Context } from 'aws-lambda';
import { createEmfMeter } from '../adapters/aws/emf-meter.ts';
import { createS3ArticleStore } from '../adapters/aws/s3-article-store.ts';
import { createS3Client } from '../adapters/aws/s3-client.ts';
import { createS3ResultStore } from '../adapters/aws/s3-result-store.ts';
import { configOf } from './config.ts';
import { handleEvent } from './handle-event.ts';
import type { Services } from './handle-request.ts';
import { ARTICLE_METRICS, METRIC_NAMESPACE } from './metrics.ts';

const { recordsBucket, settings, serviceName } = configOf(process.env);
const logger = new Logger({ serviceName });
const s3 = createS3Client();
const services: Services = {
  articles: createS3ArticleStore(s3),
  results: createS3ResultStore(s3, recordsBucket),
  settings,
  log: logger,
  meter: createEmfMeter(METRIC_NAMESPACE, serviceName, [ARTICLE_METRICS.duration]),
};

/**
 * Where Lambda enters. Other callers may leave the context out, or parts of it.
 * @throws ConfigError on start, when an environment variable is wrong
 */
export async function handler(event: unknown, context?: Partial<Context>) {
  if (context?.awsRequestId !== undefined) logger.addContext(context as Context);
  return handleEvent(event, services, () => context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY);
}

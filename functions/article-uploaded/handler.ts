import { Logger } from '@aws-lambda-powertools/logger';
import type { Context } from 'aws-lambda';
import { createEmfMeter } from '../adapters/aws/emf-meter.ts';
import { createEventBridgeBus, createEventBridgeClient } from '../adapters/aws/event-bridge-bus.ts';
import { createS3ArticleStore } from '../adapters/aws/s3-article-store.ts';
import { createS3Client } from '../adapters/aws/s3-client.ts';
import { createS3ResultStore } from '../adapters/aws/s3-result-store.ts';
import { eventSink } from '../pipeline/events/event-sink.ts';
import { tableSink } from '../pipeline/tables/table-sink.ts';
import { configOf } from './config.ts';
import { handleEvent } from './handle-event.ts';
import type { Services } from './handle-request.ts';
import { ARTICLE_METRICS, METRIC_NAMESPACE } from './metrics.ts';

const { recordsBucket, eventBusName, serviceName, settings } = configOf(process.env);
const logger = new Logger({ serviceName });
const s3 = createS3Client();
const results = createS3ResultStore(s3, recordsBucket);
const services: Services = {
  articles: createS3ArticleStore(s3),
  results,
  settings,
  // the tables first: an event says that all is there
  sinks: [
    ...(settings.tablesPrefix === null ? [] : [tableSink(results, settings.tablesPrefix)]),
    ...(eventBusName === null
      ? []
      : [eventSink(createEventBridgeBus(createEventBridgeClient(), eventBusName), recordsBucket)]),
  ],
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

import type { SQSBatchResponse } from 'aws-lambda';
import type { Answer } from './answer.ts';
import { handleRequest, type Services } from './handle-request.ts';
import { type Fields, fieldsAt, isFields, parseJson, textAt } from './json-fields.ts';
import { LOG_EVENTS } from './log-events.ts';
import { EVENT_METRICS } from './metrics.ts';
import { type ObjectRequest, objectRequests, UnknownEventError } from './object-refs.ts';

export interface DirectAnswer {
  readonly results: readonly Answer[];
}

function isFromQueue(record: unknown): record is Fields {
  return isFields(record) && record.eventSource === 'aws:sqs';
}

/** Does one after the other, so that a long message takes no more memory than a short one; the first error is thrown at the end. */
async function handleAll(requests: readonly ObjectRequest[], services: Services): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const errors: unknown[] = [];
  for (const request of requests) {
    await handleRequest(request, services).then(
      (answer) => answers.push(answer),
      (error) => errors.push(error),
    );
  }
  if (errors.length > 0) throw errors[0];
  return answers;
}

async function handleMessage(message: Fields, services: Services): Promise<void> {
  const attempts = Math.max(1, Number(textAt(fieldsAt(message, 'attributes'), 'ApproximateReceiveCount')) || 1);
  try {
    await handleAll(objectRequests(parseJson(textAt(message, 'body') ?? ''), attempts), services);
  } catch (error) {
    if (error instanceof UnknownEventError) {
      const { messageId } = message;
      services.log.error(error.message, { eventType: LOG_EVENTS.unknown, code: error.code, messageId, attempts });
      services.meter({ [EVENT_METRICS[LOG_EVENTS.unknown]]: 1 });
    }
    throw error;
  }
}

/** Messages handled at the same time: while one waits for S3 another is read. */
const AT_ONCE = 3;
/** Milliseconds that those begun may need: with less time left (or less than half of it) no message is begun. */
const TIME_TO_FINISH = 60_000;

/** A message that fails, or that time does not suffice for, is named in the answer and comes again; the others do not. */
async function handleMessages(
  messages: readonly Fields[],
  services: Services,
  timeLeft: () => number,
): Promise<SQSBatchResponse> {
  const waiting = [...messages];
  const failed = new Set<Fields>();
  const reserve = Math.min(TIME_TO_FINISH, timeLeft() / 2);
  const work = async (): Promise<void> => {
    for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
      const done =
        timeLeft() > reserve &&
        (await handleMessage(message, services).then(
          () => true,
          () => false,
        ));
      if (!done) failed.add(message);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    batchItemFailures: messages
      .filter((message) => failed.has(message))
      .map((message) => ({ itemIdentifier: textAt(message, 'messageId') ?? '' })),
  };
}

/**
 * Handles whatever may invoke the function. For a batch of SQS messages, returns those that are to come
 * again (AWS Lambda Developer Guide, "Reporting batch item failures"); for anything else, what was found.
 * `timeLeft` tells the milliseconds until Lambda stops the function.
 * @throws UnknownEventError for an event of no known shape
 * @throws StoreError when another try may succeed
 */
export async function handleEvent(
  event: unknown,
  services: Services,
  timeLeft: () => number = () => Number.POSITIVE_INFINITY,
): Promise<SQSBatchResponse | DirectAnswer> {
  const records = isFields(event) && Array.isArray(event.Records) ? event.Records : [];
  if (records.length > 0 && records.every(isFromQueue)) return handleMessages(records, services, timeLeft);
  return { results: await handleAll(objectRequests(event, 1), services) };
}

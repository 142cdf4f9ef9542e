import type { SQSBatchResponse } from 'aws-lambda';
import type { Answer } from './answer.ts';
import { handleRequest, type Services } from './handle-request.ts';
import { type Fields, fieldsAt, isFields, parseJson, textAt } from './json-fields.ts';
import { LOG_EVENTS } from './log-events.ts';
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
    }
    throw error;
  }
}

/** All at once; a message that fails is named in the answer and comes again, the others do not. */
async function handleMessages(messages: readonly Fields[], services: Services): Promise<SQSBatchResponse> {
  const settled = await Promise.allSettled(messages.map((message) => handleMessage(message, services)));
  const failed = messages.filter((_, index) => settled[index]?.status === 'rejected');
  return { batchItemFailures: failed.map((message) => ({ itemIdentifier: textAt(message, 'messageId') ?? '' })) };
}

/**
 * Handles whatever may invoke the function. For a batch of SQS messages, returns those that are to come
 * again (AWS Lambda Developer Guide, "Reporting batch item failures"); for anything else, what was found.
 * @throws UnknownEventError for an event of no known shape
 * @throws StoreError when another try may succeed
 */
export async function handleEvent(event: unknown, services: Services): Promise<SQSBatchResponse | DirectAnswer> {
  const records = isFields(event) && Array.isArray(event.Records) ? event.Records : [];
  if (records.length > 0 && records.every(isFromQueue)) return handleMessages(records, services);
  return { results: await handleAll(objectRequests(event, 1), services) };
}

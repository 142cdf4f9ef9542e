/** What S3 told the queue of one upload, or somebody told it again. */
export interface QueuedMessage {
  readonly id: string;
  readonly body: unknown;
  /** How often it was handed out. */
  receives: number;
}

/** SQS and its dead-letter queue, as the stack sets them up; who takes a message decides the order. */
export interface UploadQueue {
  readonly waiting: QueuedMessage[];
  readonly deadLetters: QueuedMessage[];
  send(body: unknown): void;
  /** Hands out the messages at these places, counted round and round. */
  take(places: readonly number[]): QueuedMessage[];
  /** These come again: the run did not acknowledge them. */
  giveBack(messages: readonly QueuedMessage[]): void;
  /** "Start DLQ redrive": they go back, and are counted anew. */
  redrive(): void;
}

export function createUploadQueue(tries: number): UploadQueue {
  const waiting: QueuedMessage[] = [];
  const deadLetters: QueuedMessage[] = [];
  let sent = 0;
  return {
    waiting,
    deadLetters,
    send(body) {
      waiting.push({ id: `m${++sent}`, body, receives: 0 });
    },
    take(places) {
      return places.flatMap((place) => {
        const taken = waiting.splice(place % Math.max(1, waiting.length), 1);
        for (const message of taken) message.receives++;
        return taken;
      });
    },
    giveBack(messages) {
      for (const message of messages) (message.receives < tries ? waiting : deadLetters).push(message);
    },
    redrive() {
      for (const message of deadLetters.splice(0)) waiting.push({ ...message, receives: 0 });
    },
  };
}

import type { Sink } from '../sinks.ts';
import type { EventBus } from './event-bus.ts';
import { resultEvents } from './result-event.ts';

/** Announces every result that stands, at least once; what concerns no bucket is not announced. */
export function eventSink(bus: EventBus, resultBucket: string): Sink {
  return {
    name: 'events',
    async deliver(outcome) {
      if (outcome.ref.bucket === null) return;
      for (const event of resultEvents(outcome, outcome.ref.bucket, resultBucket)) await bus.publish(event);
    },
  };
}

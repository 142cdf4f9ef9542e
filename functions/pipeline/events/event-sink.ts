import type { Sink } from '../sinks.ts';
import type { EventBus } from './event-bus.ts';
import { resultEvent } from './result-event.ts';

/** Announces every result that stands, at least once; what concerns no bucket is not announced. */
export function eventSink(bus: EventBus, resultBucket: string): Sink {
  return {
    name: 'events',
    async deliver(outcome) {
      if (outcome.ref.bucket !== null) await bus.publish(resultEvent(outcome, outcome.ref.bucket, resultBucket));
    },
  };
}

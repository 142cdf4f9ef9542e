import type { ProcessingFailedEvent, RecordReadyEvent } from '../../../schemas/types.ts';

/** What everyone downstream is told, by the name that their rules match ("detail-type"). */
export const EVENT_TYPES = {
  recordReady: 'Article Record Ready',
  processingFailed: 'Article Processing Failed',
} as const;

/** The "source" of these events. */
export const EVENT_SOURCE = 'onrecord';

export type ResultEvent =
  | { readonly type: typeof EVENT_TYPES.recordReady; readonly detail: RecordReadyEvent }
  | { readonly type: typeof EVENT_TYPES.processingFailed; readonly detail: ProcessingFailedEvent };

export interface EventBus {
  /** Hands on one event. @throws StoreError when it was not taken; another try may succeed */
  publish(event: ResultEvent): Promise<void>;
}

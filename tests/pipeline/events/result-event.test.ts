import { describe, expect, it } from 'vitest';
import type { ResultEvent } from '../../../functions/pipeline/events/event-bus.ts';
import { eventSink } from '../../../functions/pipeline/events/event-sink.ts';
import { resultEvents } from '../../../functions/pipeline/events/result-event.ts';
import type { Outcome } from '../../../functions/pipeline/process-article.ts';
import { deliver } from '../../../functions/pipeline/sinks.ts';
import { SAMPLE } from '../../inbox-run.ts';
import { createMemoryResultStore } from '../memory-result-store.ts';
import { outcomeOf } from '../sample-outcome.ts';

const BUNDLE = '{"text":"It rained, the mayor said. Two people died."}\n{"text":7}\n{"text":"It rained."}\n{}';
const idOf = (outcome: Outcome) => resultEvents(outcome, 'articles', 'records')[0]?.detail.id;

async function published(...outcomes: readonly Outcome[]): Promise<readonly ResultEvent[]> {
  const events: ResultEvent[] = [];
  const bus = { publish: async (event: ResultEvent) => void events.push(event) };
  for (const outcome of outcomes) await deliver(outcome, [eventSink(bus, 'records')]);
  return events;
}

describe('the id of an event', () => {
  it('should be the same for every try at one upload', async () => {
    const results = createMemoryResultStore();
    const [first, retry, byHand] = [
      await outcomeOf(SAMPLE.text, {}, results),
      await outcomeOf(SAMPLE.text, { attempts: 4 }, results),
      await outcomeOf(SAMPLE.text, { sequencer: null }, results),
    ];
    expect(retry.settlement).toBe('already-done');
    expect([idOf(retry), idOf(byHand)]).toEqual([idOf(first), idOf(first)]);
  });

  it.each([
    ['another key', SAMPLE.text, { key: 'b.txt' }],
    ['another version', SAMPLE.text, { versionId: 'v8' }],
    ['another ending', ' ', {}],
  ])('should be another one for %s', async (_, text, ref) => {
    expect(idOf(await outcomeOf(text, ref))).not.toBe(idOf(await outcomeOf()));
  });

  it('should tell uploads apart by their sequencers where the bucket keeps no versions', async () => {
    const upload = (sequencer: string) => outcomeOf(SAMPLE.text, { versionId: null, sequencer });
    const ids = await Promise.all(['0A', '0B', '0A'].map(async (sequencer) => idOf(await upload(sequencer))));
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('an event', () => {
  it('should point and count, and hold no word of the article', async () => {
    const outcomes = [await outcomeOf(), await outcomeOf(' ')];
    const events = await published(...outcomes);
    expect(events.map(({ type }) => type)).toEqual(['Article Record Ready', 'Article Processing Failed']);
    expect(events[1]?.detail).toMatchObject({ code: 'ARTICLE_EMPTY', result: { bucket: 'records' } });
    const words = SAMPLE.text.match(/\p{Lu}\p{Ll}{4,}/gu) ?? [];
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => JSON.stringify(events).includes(word))).toEqual([]);
  });

  it('should be sent again for what stands already, and not for what another upload has replaced', async () => {
    const results = createMemoryResultStore();
    const newer = await outcomeOf(SAMPLE.text, { sequencer: '0B' }, results);
    const again = await outcomeOf(SAMPLE.text, { sequencer: '0B' }, results);
    const older = await outcomeOf(SAMPLE.text, { versionId: 'v1', sequencer: '0A' }, results);
    expect([newer, again, older].map(({ settlement }) => settlement)).toEqual([
      'written',
      'already-done',
      'superseded',
    ]);
    expect(await published(newer, again, older)).toHaveLength(2);
  });

  it('should be one for the records of a bundle, and one for its failures, each where they lie', async () => {
    const events = await published(await outcomeOf(BUNDLE, { key: 'b.jsonl' }));
    expect(events).toMatchObject([
      {
        type: 'Article Record Ready',
        detail: { result: { key: 'records/b.jsonl.jsonl' }, records: 2, statements: 1, casualties: 1 },
      },
      {
        type: 'Article Processing Failed',
        detail: { result: { key: 'failures/b.jsonl.jsonl' }, code: 'LINE_INVALID', failures: 2 },
      },
    ]);
    expect(new Set(events.map(({ detail }) => detail.id)).size).toBe(2);
  });

  it('should not say that a bundle has records in which every article failed', async () => {
    const events = await published(await outcomeOf('{"text":7}\n{}', { key: 'b.jsonl' }));
    expect(events).toMatchObject([{ type: 'Article Processing Failed', detail: { failures: 2 } }]);
  });

  it('should not be sent on a local run', async () => {
    expect(await published(await outcomeOf(SAMPLE.text, { bucket: null }))).toEqual([]);
  });
});

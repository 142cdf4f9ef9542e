import { beforeEach, describe, expect, it } from 'vitest';
import { handleEvent } from '../../functions/article-uploaded/handle-event.ts';
import { ARTICLE_METRICS, EVENT_METRICS } from '../../functions/article-uploaded/metrics.ts';
import { s3Record, sqsMessage } from '../events/event-shapes.ts';
import s3TestEvent from '../events/s3-test-event.json' with { type: 'json' };
import { s3Event, type WatchedServices, watchedServices } from './watched-services.ts';

let services: WatchedServices['services'];
let logged: WatchedServices['logged'];
let metered: WatchedServices['metered'];

beforeEach(() => {
  ({ services, logged, metered } = watchedServices());
});

describe('handleEvent: the metrics', () => {
  const all = ['a.txt', 'missing.txt', 'busy.txt', 'fault.txt', 'folder/'].map((key) => s3Event(key));

  it('should count whatever the log says, by the code that it says', async () => {
    const Records = [...all, s3TestEvent, '{}'].map((body) => sqsMessage(body));
    await handleEvent({ Records }, services);
    const counted = metered.filter(({ values }) => values[ARTICLE_METRICS.warnings] === undefined);
    const said = logged.map(({ fields }) => [EVENT_METRICS[fields.eventType], fields.code]);
    const events = Object.values(EVENT_METRICS);
    expect(counted.map(({ values, code }) => [events.find((name) => values[name] === 1), code]).sort()).toEqual(
      said.map(([name, code]) => [name, name === EVENT_METRICS.EVENT_UNKNOWN ? undefined : code]).sort(),
    );
    expect(new Set(said.map(([name]) => name))).toEqual(new Set(events));
  });

  it('should say of a record what was found, and how long it took', async () => {
    await handleEvent(s3Event('a.txt'), services);
    expect(metered).toEqual([
      {
        values: {
          ArticlesRecorded: 1,
          ResultsWritten: 1,
          Duration: logged[0]?.fields.milliseconds,
          Statements: 1,
          CasualtyFigures: 0,
        },
        code: undefined,
      },
      { values: { Warnings: 1 }, code: 'NO_PUBLICATION_DATE' },
    ]);
  });

  it('should not count a result as written that stood before', async () => {
    for (const key of ['a.txt', 'a.txt', 'missing.txt', 'missing.txt']) {
      await handleEvent({ Records: [s3Record({ key, size: 3, sequencer: '0A' })] }, services);
    }
    const written = metered.flatMap(({ values }) => values[ARTICLE_METRICS.resultsWritten] ?? []);
    expect(written).toEqual([1, 0, 1, 0]);
  });
});

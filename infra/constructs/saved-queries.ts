import { type ILogGroup, QueryDefinition, QueryString, type QueryStringProps } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { LOG_EVENTS } from '../../functions/article-uploaded/log-events.ts';

const { recorded, failed, retried, unknown } = LOG_EVENTS;
const is = (...events: readonly string[]) => `eventType in [${events.map((event) => `"${event}"`).join(', ')}]`;

/** Name in the console → the query; each answers a question that comes up on call. */
export const SAVED_QUERIES: Readonly<Record<string, QueryStringProps>> = {
  'Failures by code': { filterStatements: [is(failed)], statsStatements: ['count(*) as articles by code'] },
  'Latest failures': {
    fields: ['@timestamp', 'code', 'key', 'result', 'attempts'],
    filterStatements: [is(failed)],
    sort: '@timestamp desc',
    limit: 100,
  },
  'Why articles are tried again': {
    fields: ['@timestamp', 'code', 'key', 'attempts', 'error.message'],
    filterStatements: [is(retried, unknown)],
    sort: '@timestamp desc',
    limit: 100,
  },
  'One article (put in its key)': {
    fields: ['@timestamp', 'eventType', 'settlement', 'code', 'attempts', 'versionId', 'milliseconds', 'result'],
    filterStatements: ['key = "KEY"'],
    sort: '@timestamp asc',
  },
  'Articles handled more than once': {
    filterStatements: [is(recorded, failed)],
    statsStatements: ['count(*) as runs by key, versionId'],
    sort: 'runs desc',
    limit: 100,
  },
  'Slowest articles': {
    fields: ['milliseconds', 'key', 'statements', 'casualties'],
    filterStatements: [is(recorded, failed)],
    sort: 'milliseconds desc',
    limit: 25,
  },
  'Function broke off': {
    fields: ['@timestamp', '@message'],
    filterStatements: ['@message like /Task timed out|OutOfMemory|Runtime exited|ConfigError/'],
    sort: '@timestamp desc',
    limit: 50,
  },
};

/** Queries of CloudWatch Logs Insights over the function's log, saved under the deployment's name. */
export class SavedQueries extends Construct {
  constructor(scope: Construct, id: string, props: { readonly serviceName: string; readonly logGroup: ILogGroup }) {
    super(scope, id);
    for (const [name, query] of Object.entries(SAVED_QUERIES)) {
      new QueryDefinition(this, name.replaceAll(/\W+/g, '-'), {
        queryDefinitionName: `${props.serviceName}/${name}`,
        queryString: new QueryString(query),
        logGroups: [props.logGroup],
      });
    }
  }
}

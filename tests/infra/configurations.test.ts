import { describe, expect, it } from 'vitest';
import { CONFIGURATIONS } from './configurations.ts';
import { resourceModelFaults } from './resource-model.ts';
import { list, named, type Statement, type SynthesizedStack, synthesize } from './synthesized-stack.ts';

const STACKS = new Map(Object.entries(CONFIGURATIONS).map(([name, context]) => [name, synthesize(context)]));
const stackOf = (name: keyof typeof CONFIGURATIONS): SynthesizedStack => {
  const stack = STACKS.get(name);
  if (stack === undefined) throw new Error(`There is no configuration "${name}".`);
  return stack;
};
const environmentOf = (stack: SynthesizedStack) =>
  (stack.resource('ArticleUploaded').Properties.Environment as { readonly Variables: Record<string, unknown> })
    .Variables;
const typesOf = (stack: SynthesizedStack) => Object.values(stack.resources).map(({ Type }) => Type);

/** "s3:GetObject Articles/*", for each action and resource that a role of the stack allows. */
function allowed(stack: SynthesizedStack, role: string): readonly string[] {
  const policies = stack.resource(role).Properties.Policies as readonly {
    readonly PolicyDocument: { readonly Statement: readonly Statement[] };
  }[];
  return policies
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) => list(Resource).map((resource) => `${action} ${named(resource)}`)),
    );
}

describe.each(Object.keys(CONFIGURATIONS))('the stack, %s', (name) => {
  const stack = stackOf(name);

  it("should keep to AWS's model of every resource", () => {
    expect(resourceModelFaults(stack.template.toJSON())).toEqual([]);
    expect(typesOf(stack).length).toBeGreaterThan(10);
  });

  it('should ask no account anything, and have one function and no custom resource', () => {
    expect(stack.lookUps).toEqual([]);
    expect(typesOf(stack).filter((type) => /^Custom::|Lambda::Function$|CustomResource/.test(type))).toHaveLength(1);
  });

  it('should not let the function write to where articles come from', () => {
    const writes = allowed(stack, 'FunctionRole').filter((line) => /^s3:(Put|Delete)/.test(line));
    expect(writes).not.toEqual([]);
    const [articles = ''] = allowed(stack, 'FunctionRole').filter((line) => line.startsWith('s3:GetObjectVersion '));
    const source = articles.replace('s3:GetObjectVersion ', '').replace(/\*$/, '');
    expect(source).toMatch(/\/$/);
    expect(writes.filter((line) => line.split(' ')[1]?.startsWith(source))).toEqual([]);
  });
});

describe('buckets that exist', () => {
  const stack = stackOf('both in one bucket that exists');

  it('should not be made or changed', () => {
    expect(typesOf(stack).filter((type) => /^AWS::S3::Bucket/.test(type))).toEqual([]);
    const { resources } = stackOf('articles in a bucket that exists');
    expect([resources.Articles, resources.Records?.Type]).toEqual([undefined, 'AWS::S3::Bucket']);
  });

  it.each([
    ['as it comes', ['articles/', 'records/'], 1],
    ['articles in a bucket that exists', ['records/'], 1],
    ['records in a bucket that exists', ['articles/'], 1],
    ['both in one bucket that exists', [], 0],
  ])('should be the only ones whose requests are not logged: %s', (name, prefixes, buckets) => {
    const { resources, template } = stackOf(name);
    const logging = Object.values(resources).flatMap(({ Properties }) => Properties.LoggingConfiguration ?? []);
    expect(logging).toMatchObject(prefixes.map((LogFilePrefix) => ({ LogFilePrefix })));
    expect(Object.keys(template.findOutputs('AccessLogsBucketName'))).toHaveLength(buckets);
  });

  it('should raise an alarm when the rule could not hand over an upload, for it lies in the dead-letter queue then', () => {
    const { Dimensions } = stack.resource('MonitoringAlarmsdeadletters').Properties as {
      readonly Dimensions: readonly { readonly Value: unknown }[];
    };
    expect(Dimensions.map(({ Value }) => named(Value))).toEqual(['UploadsDeadLetters']);
  });

  it('should feed the queue by a rule, from below their prefix alone', () => {
    const { EventPattern, Targets } = stack.resource('UploadsRule').Properties as {
      readonly EventPattern: unknown;
      readonly Targets: readonly { readonly Arn: unknown; readonly DeadLetterConfig: { readonly Arn: unknown } }[];
    };
    expect(EventPattern).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: ['newsroom'] }, object: { key: [{ prefix: 'articles/' }] } },
    });
    expect(Targets.map(({ Arn, DeadLetterConfig }) => [Arn, DeadLetterConfig.Arn].map(named))).toEqual([
      ['UploadsQueue', 'UploadsDeadLetters'],
    ]);
    const { Statement } = stack.resource('UploadsQueuePolicy').Properties.PolicyDocument as {
      readonly Statement: readonly Statement[];
    };
    const senders = Statement.filter(({ Effect }) => Effect === 'Allow');
    expect(senders).toMatchObject([{ Principal: { Service: 'events.amazonaws.com' }, Action: 'sqs:SendMessage' }]);
    const condition = senders[0]?.Condition as { readonly ArnEquals: Readonly<Record<string, unknown>> };
    expect(named(condition.ArnEquals['aws:SourceArn'])).toBe('UploadsRule');
  });

  it('should hold results below their own prefix', () => {
    expect(environmentOf(stack)).toMatchObject({
      RECORDS_BUCKET: 'newsroom',
      RECORDS_PREFIX: 'facts/records/',
      FAILURES_PREFIX: 'facts/failures/',
      TEXTS_PREFIX: 'facts/texts/',
      TABLES_PREFIX: 'facts/tables/',
    });
  });
});

describe('what the account asks for', () => {
  it('should encrypt both buckets by the key, and let whoever needs it use it', () => {
    const stack = stackOf('under a key of its own');
    const keyArn = CONFIGURATIONS['under a key of its own']?.['onrecord:kmsKeyArn'];
    for (const bucket of ['Articles', 'Records']) {
      expect(JSON.stringify(stack.resource(bucket).Properties.BucketEncryption)).toContain(`"${keyArn}"`);
    }
    for (const role of ['FunctionRole', 'BackfillRole']) {
      expect(allowed(stack, role)).toEqual(
        expect.arrayContaining([`kms:Decrypt ${keyArn}`, `kms:GenerateDataKey ${keyArn}`]),
      );
    }
    expect(allowed(stackOf('as it comes'), 'FunctionRole').filter((line) => line.startsWith('kms:'))).toEqual([]);
  });

  it('should put every role within the boundary', () => {
    const roles = Object.values(stackOf('within a permissions boundary').resources).filter(
      ({ Type }) => Type === 'AWS::IAM::Role',
    );
    expect(roles.map(({ Properties }) => Properties.PermissionsBoundary)).toEqual(
      roles.map(() => 'arn:aws:iam::111122223333:policy/developers'),
    );
    expect(roles.length).toBeGreaterThan(1);
  });

  it('should tag what can be tagged, with the stage too', () => {
    const { Tags } = stackOf('a stage with tags, that goes with its stack').resource('ArticleUploaded').Properties;
    expect(Tags).toEqual([
      { Key: 'cost-centre', Value: '4711' },
      { Key: 'stage', Value: 'staging' },
      { Key: 'team', Value: 'data desk' },
    ]);
  });

  it('should set memory, concurrency and how long old versions are kept', () => {
    const stack = stackOf('for millions of articles a day');
    expect(stack.resource('ArticleUploaded').Properties.MemorySize).toBe(3538);
    expect(stack.resource('ArticleUploadedUploads').Properties.ScalingConfig).toEqual({ MaximumConcurrency: 1000 });
    const rules = JSON.stringify(stack.resource('Articles').Properties.LifecycleConfiguration);
    expect(rules).toContain('"NoncurrentVersionExpiration":{"NoncurrentDays":30}');
    expect(JSON.stringify(stackOf('as it comes').resource('Articles').Properties)).not.toContain('Noncurrent');
  });
});

describe('the outputs', () => {
  const isTable = (type: string) => /^AWS::(Glue|Athena)::/.test(type);

  it.each([
    ['as it comes', 'tables/', 'default'],
    ['records alone', undefined, undefined],
    ['events on a bus of another account', undefined, 'arn:aws:events:eu-central-1:444455556666:event-bus/newsroom'],
  ])('should be those that are asked for: %s', (name, tables, bus) => {
    const stack = stackOf(name);
    expect([environmentOf(stack).TABLES_PREFIX, environmentOf(stack).EVENT_BUS_NAME]).toEqual([tables, bus]);
    expect(typesOf(stack).some(isTable)).toBe(tables !== undefined);
    const announces = allowed(stack, 'FunctionRole').filter((line) => line.startsWith('events:'));
    expect(announces).toHaveLength(bus === undefined ? 0 : 1);
  });
});

describe('two stages in one account', () => {
  /** Names that the account, and not CloudFormation, keeps apart. */
  const fixedNames = (context: Readonly<Record<string, unknown>>) => {
    const { resources, resource } = synthesize(context);
    const NAME = /^(?!MetricName)\w*Name$/;
    const own = Object.entries(resources).flatMap(([id, { Type, Properties }]) => {
      const named = Object.entries(Properties).filter(([key, value]) => NAME.test(key) && typeof value === 'string');
      return named.map(([key, value]) => [`${Type} ${id} ${key}`, value] as const);
    });
    const database = (resource('TablesDatabase').Properties.DatabaseInput as { readonly Name: string }).Name;
    // a table and a query are named within their database and workgroup
    return [...own.filter(([what]) => !/::(Table|NamedQuery) .* Name$/.test(what)), ['database', database] as const];
  };

  it('should share no name', () => {
    const names = ['blue', 'green'].map((stage) => fixedNames({ 'onrecord:stage': stage }));
    const [blue, green] = names.map((all) => new Set(all.map(([, name]) => name)));
    expect([...(blue ?? [])].filter((name) => green?.has(name))).toEqual([]);
    expect([...(blue ?? [])]).toEqual(
      expect.arrayContaining(['onrecord-blue-backfill', 'onrecord-blue', 'onrecord_blue']),
    );
  });
});

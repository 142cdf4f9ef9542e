import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../functions/pipeline/process-article.ts';
import { readStackConfig, StackConfigError } from '../../infra/config.ts';
import { ACCOUNT_DEFAULTS } from './account-defaults.ts';

const DEFAULTS = {
  stackName: 'onrecord',
  maxArticleBytes: 5_000_000,
  maxConcurrency: 5,
  logRetentionDays: 30,
  removalPolicy: 'retain',
  alarmEmail: null,
  silenceHours: 0,
  readmeUrl: 'README.md',
  ...ACCOUNT_DEFAULTS,
};

describe('the configuration of the stack', () => {
  it('should keep the buckets, and logs for a month, when nothing is given', () => {
    expect(readStackConfig({})).toEqual(DEFAULTS);
  });

  it('should be written out in cdk.json, every key with its default', () => {
    const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'));
    expect(readStackConfig(context)).toEqual(DEFAULTS);
    expect(Object.keys(context).filter((key) => key.startsWith('onrecord:'))).toEqual(
      Object.keys(DEFAULTS).map((name) => `onrecord:${name}`),
    );
  });

  it('should take articles as large as a local run takes', () => {
    expect(readStackConfig({}).maxArticleBytes).toBe(DEFAULT_SETTINGS.maxArticleBytes);
  });

  it.each([
    ['stackName', 'onrecord-staging', 'onrecord-staging'],
    ['maxArticleBytes', 1000, 1000],
    ['maxArticleBytes', '1000', 1000],
    ['maxConcurrency', '2', 2],
    ['logRetentionDays', 3653, 3653],
    ['removalPolicy', 'destroy', 'destroy'],
    ['alarmEmail', 'desk@news.example', 'desk@news.example'],
    ['alarmEmail', null, null],
    ['silenceHours', '24', 24],
    ['readmeUrl', 'https://code.example/onrecord/README.md', 'https://code.example/onrecord/README.md'],
  ])('should read %s %j as %j', (name, given, value) => {
    expect(readStackConfig({ [`onrecord:${name}`]: given })).toEqual({ ...DEFAULTS, [name]: value });
  });

  it.each([
    ['stackName', ''],
    ['stackName', '1st'],
    ['stackName', 'on_record'],
    ['stackName', 'a'.repeat(72)],
    ['stackName', 7],
    ['maxArticleBytes', 0],
    ['maxArticleBytes', 20_000_001],
    ['maxArticleBytes', 1.5],
    ['maxArticleBytes', '5 MB'],
    ['maxArticleBytes', ''],
    ['maxArticleBytes', true],
    ['maxConcurrency', 1],
    ['maxConcurrency', 1001],
    ['logRetentionDays', 31],
    ['logRetentionDays', 9999],
    ['removalPolicy', 'snapshot'],
    ['removalPolicy', null],
    ['alarmEmail', ''],
    ['alarmEmail', 'desk'],
    ['silenceHours', 169],
    ['silenceHours', -1],
    ['readmeUrl', 'README.md#alarms'],
    ['readmeUrl', ''],
  ])('should not accept %s %j, and name the key and the value', (name, given) => {
    const read = () => readStackConfig({ [`onrecord:${name}`]: given });
    expect(read).toThrow(StackConfigError);
    expect(read).toThrow(`"onrecord:${name}"`);
    expect(read).toThrow(`it is ${JSON.stringify(given)}.`);
  });

  it.each(['onrecord:maxBytes', 'onrecord:', 'onrecord:constructor', 'onrecord:MaxArticleBytes'])(
    'should not accept the unknown key %s',
    (key) => {
      expect(() => readStackConfig({ [key]: 1 })).toThrow(`Context key "${key}" is not known.`);
    },
  );

  it("should leave the CDK's own keys alone", () => {
    expect(readStackConfig({ 'aws:cdk:enable-path-metadata': true, 'cli-telemetry': false })).toEqual(DEFAULTS);
  });
});

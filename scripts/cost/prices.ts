/** A list price of AWS: US dollars for so many of a unit. */
export interface Price {
  readonly usd: number;
  /** What that buys: "1,000,000 requests". */
  readonly per: string;
  readonly units: number;
  readonly service: string;
  /** The page that states it. */
  readonly page: string;
}

/** The region of all prices, without free tiers and discounts. */
export const REGION = 'us-east-1 (N. Virginia)';
/** When the prices held. */
export const NOTED = 'June 2025';

const price = (service: string, usd: number, per: string, units: number, page: string): Price => ({
  service,
  usd,
  per,
  units,
  page: `https://aws.amazon.com/${page}/pricing/`,
});

const MILLION = 1_000_000;

export const PRICES = {
  lambdaSecond: price('Lambda, arm64', 0.0000133334, 'GB-second', 1, 'lambda'),
  lambdaRequest: price('Lambda, requests', 0.2, '1,000,000 requests', MILLION, 'lambda'),
  s3Put: price('S3, PUT', 0.005, '1,000 requests', 1000, 's3'),
  s3Get: price('S3, GET and HEAD', 0.0004, '1,000 requests', 1000, 's3'),
  s3Gigabyte: price('S3, storage', 0.023, 'GB-month', 1, 's3'),
  sqsRequest: price('SQS', 0.4, '1,000,000 requests', MILLION, 'sqs'),
  event: price('EventBridge, custom events', 1, '1,000,000 events', MILLION, 'eventbridge'),
  logGigabyte: price('CloudWatch, logs taken in', 0.5, 'GB', 1, 'cloudwatch'),
  alarm: price('CloudWatch, alarms', 0.1, 'metric of an alarm and month', 1, 'cloudwatch'),
  ownMetric: price("CloudWatch, metrics of one's own", 0.3, 'metric and month', 1, 'cloudwatch'),
  athenaTerabyte: price('Athena, data scanned', 5, 'TB', 1, 'athena'),
  stepRequest: price('Step Functions, express', 1, '1,000,000 executions', MILLION, 'step-functions'),
  stepSecond: price('Step Functions, express', 0.00001667, 'GB-second', 1, 'step-functions'),
  smallModelIn: price('Bedrock, Amazon Nova Lite', 0.06, '1,000,000 tokens read', MILLION, 'bedrock'),
  smallModelOut: price('Bedrock, Amazon Nova Lite', 0.24, '1,000,000 tokens written', MILLION, 'bedrock'),
  largeModelIn: price('Bedrock, Amazon Nova Pro', 0.8, '1,000,000 tokens read', MILLION, 'bedrock'),
  largeModelOut: price('Bedrock, Amazon Nova Pro', 3.2, '1,000,000 tokens written', MILLION, 'bedrock'),
} as const satisfies Readonly<Record<string, Price>>;

/** US dollars for an amount. */
export const costOf = (name: keyof typeof PRICES, amount: number): number =>
  (amount / PRICES[name].units) * PRICES[name].usd;

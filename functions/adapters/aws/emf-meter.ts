import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/**
 * Returns a function that writes metrics as log lines, which CloudWatch counts without a request (Amazon
 * CloudWatch User Guide, "Embedded metric format"), whatever the log level is. A value is a count, but for
 * the `durations`, which are in milliseconds.
 */
export function createEmfMeter(namespace: string, serviceName: string, durations: readonly string[]) {
  const metrics = new Metrics({ namespace, serviceName });
  return (values: Readonly<Record<string, number>>, code?: string): void => {
    for (const [name, value] of Object.entries(values)) {
      metrics.addMetric(name, durations.includes(name) ? MetricUnit.Milliseconds : MetricUnit.Count, value);
    }
    // two sets of dimensions: the whole service, and its part with this code
    if (code !== undefined) metrics.addDimensions({}).addDimensions({ code });
    metrics.publishStoredMetrics();
  };
}

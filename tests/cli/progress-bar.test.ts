import { describe, expect, it } from 'vitest';
import { progressBar } from '../../functions/cli/progress-bar.ts';
import { fakeOutput } from './fake-terminal.ts';

function barAt(times: readonly number[], isTTY = true, wanted = true) {
  const output = fakeOutput(isTTY);
  const clock = [0, ...times];
  return { bar: progressBar(output.stream, wanted, () => clock.shift() ?? 0), written: output.written };
}

describe('progressBar', () => {
  it('should draw the share and the count once a run has lasted a second', () => {
    const { bar, written } = barAt([999, 1000]);
    bar.show(10, 100, 1);
    expect(written()).toBe('');
    bar.show(50, 100, 1);
    expect(written()).toBe(`\r\u001b[K[${'#'.repeat(15)}${'-'.repeat(15)}] 50 %  1 article`);
  });

  it('should draw the count alone where the total is not known', () => {
    const { bar, written } = barAt([2000]);
    bar.show(50, null, 7);
    expect(written()).toBe('\r\u001b[K7 articles');
  });

  it('should take itself off the line once, and only when it is there', () => {
    const { bar, written } = barAt([2000]);
    bar.clear();
    expect(written()).toBe('');
    bar.show(1, null, 1);
    bar.clear();
    bar.clear();
    expect(written().match(/\r/g)).toHaveLength(2);
  });

  it('should not redraw more than ten times a second', () => {
    const { bar, written } = barAt([2000, 2099, 2100]);
    for (const articles of [1, 2, 3]) bar.show(articles, null, articles);
    expect(written()).not.toContain('2 articles');
    expect(written()).toContain('3 articles');
  });

  it.each([
    ['into a pipe', false, true],
    ['when not wanted', true, false],
  ])('should not draw %s', (_, isTTY, wanted) => {
    const { bar, written } = barAt([5000], isTTY, wanted);
    bar.show(1, 2, 1);
    bar.clear();
    expect(written()).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { resourceModelFaults } from './resource-model.ts';
import { synthesize } from './synthesized-stack.ts';

describe('the stack, in a configuration', () => {
  it.each([['as it comes', {}]])("should keep to AWS's model of every resource: %s", (_, context) => {
    expect(resourceModelFaults(synthesize(context).template.toJSON())).toEqual([]);
  });
});

import type { FakeRequest, Fault } from '../../tests/fake-s3/faults.ts';
import type { Chance } from './chance.ts';

const refusal = (status: number, code: string): Fault => ({ kind: 'refuse', status, code });

const FORBIDDEN = refusal(403, 'AccessDenied');

/** How often each fault comes, of all requests of its methods. */
const FAULTS: readonly (readonly [methods: string, share: number, fault: Fault])[] = [
  ['GET PUT HEAD DELETE', 0.02, refusal(503, 'SlowDown')],
  ['GET PUT HEAD DELETE', 0.002, refusal(500, 'InternalError')],
  ['GET PUT DELETE', 0.0005, FORBIDDEN],
  ['PUT DELETE', 0.02, refusal(409, 'ConditionalRequestConflict')],
  ['PUT DELETE', 0.01, refusal(412, 'PreconditionFailed')],
  ['PUT DELETE HEAD', 0.01, { kind: 'lost-answer' }],
  ['GET', 0.01, { kind: 'half-body' }],
  ['GET', 0.0005, { kind: 'stalled-body' }],
  ['GET PUT HEAD DELETE', 0.01, { kind: 'late', milliseconds: 150 }],
];

/** Decides for each request whether something goes wrong; counts what did. */
export function randomFaults(chance: Chance, counts: Map<string, number>, isForbidden: () => boolean) {
  return ({ method }: FakeRequest): Fault | null => {
    if (method === 'PUT' && isForbidden()) return FORBIDDEN;
    for (const [methods, share, fault] of FAULTS) {
      if (!methods.includes(method) || !chance.happens(share)) continue;
      const name = fault.kind === 'refuse' ? String(fault.status) : fault.kind;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return fault;
    }
    return null;
  };
}

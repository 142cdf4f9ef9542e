/** What goes wrong with one request. */
export type Fault =
  /** Answers so, and does nothing. */
  | { readonly kind: 'refuse'; readonly status: number; readonly code: string }
  /** Takes the request and never answers. */
  | { readonly kind: 'silence' }
  /** Announces the whole body, sends half of it, and hangs up. */
  | { readonly kind: 'half-body' }
  /** Sends half of the body, and then nothing. */
  | { readonly kind: 'stalled-body' }
  /** Sends the body in chunks, without saying how long it is. */
  | { readonly kind: 'no-length' }
  /** Does as asked, and answers so many milliseconds later. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** Does as asked, and hangs up before the answer. */
  | { readonly kind: 'lost-answer' };

export interface FakeRequest {
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface Planned {
  readonly matches: (request: FakeRequest) => boolean;
  readonly fault: Fault;
  left: number;
}

/** Faults planned for the requests to come. */
export class FaultPlan {
  readonly #planned: Planned[] = [];
  #chance: (request: FakeRequest) => Fault | null = () => null;

  /** The next `times` requests of the method, to a key that contains the words, fail so. */
  add(method: string, fault: Fault, { key = '', times = 1 } = {}): void {
    const matches = (request: FakeRequest) => request.method === method && request.key.includes(key);
    this.#planned.push({ matches, fault, left: times });
  }

  /** Decides on each request for which nothing is planned. */
  byChance(chance: (request: FakeRequest) => Fault | null): void {
    this.#chance = chance;
  }

  /** Forgets what has not happened yet. */
  clear(): void {
    this.#planned.length = 0;
    this.#chance = () => null;
  }

  take(request: FakeRequest): Fault | null {
    const planned = this.#planned.find(({ matches, left }) => left > 0 && matches(request));
    if (planned === undefined) return this.#chance(request);
    planned.left--;
    return planned.fault;
  }
}

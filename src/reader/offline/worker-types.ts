/** An event that the worker may prolong. */
export interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page that the worker may answer. */
export interface AskedEvent extends LifeEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

/** What a service worker sees of its world: TypeScript has it only together with a library that redefines that of pages. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly active: unknown;
    unregister: () => Promise<boolean>;
  };
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly { readonly url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

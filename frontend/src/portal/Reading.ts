import type { TypedDocumentString } from "../gql/graphql";
import { graphql, hashOf, ServerFault } from "./graphql";

const fresh = 30_000;

/** One question to the server (a document and its variables) and its latest answer, shared by all who show it. */
class Reading<Result> {
  private answer: Promise<Result> | undefined;
  private asked: Promise<Result> | undefined;
  private settledAt = Infinity;
  private readonly readers = new Set<() => void>();
  failed = false;

  constructor(private readonly ask: () => Promise<Result>) {}

  /** An answer gives way to a newer one only when that has arrived, so that nothing on the screen goes away meanwhile. */
  readonly latest = () => this.answer ?? this.again();

  get isShown() {
    return this.readers.size > 0;
  }

  /** Tells a reader of newer answers for as long as it shows them; what is no longer fresh is asked again. */
  readonly show = (changed: () => void) => {
    this.readers.add(changed);
    if (Date.now() - this.settledAt > fresh) void this.again();
    return () => {
      this.readers.delete(changed);
    };
  };

  again(): Promise<Result> {
    const asked = this.ask();
    this.asked = asked;
    this.answer ??= asked;
    // React looks for these fields, and shows a settled promise without waiting.
    asked.then(
      (value) => {
        this.settle(Object.assign(asked, { status: "fulfilled", value }), false);
      },
      (reason: unknown) => {
        // On a broken line what was read before stays on the screen.
        if (this.answer !== asked && reason instanceof ServerFault && reason.code === undefined) return;
        this.settle(Object.assign(asked, { status: "rejected", reason }), true);
      },
    );
    return asked;
  }

  /** Asks again, and waits for the newest answer, also where somebody asked still later. */
  async renewed(): Promise<void> {
    let newest = this.again();
    await newest.catch(() => undefined);
    while (this.asked && this.asked !== newest) {
      newest = this.asked;
      await newest.catch(() => undefined);
    }
  }

  private settle(asked: Promise<Result>, failed: boolean) {
    if (this.asked !== asked) return;
    this.answer = asked;
    this.failed = failed;
    this.settledAt = Date.now();
    for (const changed of this.readers) changed();
  }
}

const readings = new Map<string, Reading<unknown>>();

export function readingOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | undefined,
): Reading<Result> {
  const key = `${hashOf(document)} ${JSON.stringify(variables ?? {})}`;
  const known = readings.get(key) as Reading<Result> | undefined;
  if (known) return known;
  const reading = new Reading(() => graphql(document, variables));
  readings.set(key, reading);
  return reading;
}

/** Asks for what will be read soon, so that it comes beside what is waited for and not after it. A fault is told to whoever reads it. */
export function askAhead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
): void {
  readingOf(document, variables)
    .latest()
    .catch(() => undefined);
}

/** After an act, what is on the screen is read again and the rest forgotten. */
export async function readAnew() {
  for (const [key, reading] of readings) if (!reading.isShown) readings.delete(key);
  await Promise.all([...readings.values()].map((reading) => reading.renewed()));
}

/** A page that failed is asked for again when the reader comes back to it. */
export function forgetFailures() {
  for (const [key, reading] of readings) if (reading.failed) readings.delete(key);
}

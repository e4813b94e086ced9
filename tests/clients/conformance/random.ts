/** The same choices on every machine and in every run: a seed makes a series of numbers. */
export class Choices {
  constructor(private state: number) {}

  /** From 0 up to but without 1 (mulberry32). */
  private next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number) {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number) {
    return this.next() < probability;
  }

  /** One of these; there must be some. */
  of<T>(all: readonly T[]): T {
    const chosen = all[this.below(all.length)];
    if (chosen === undefined)
      throw new Error("There is nothing to choose from.");
    return chosen;
  }
}

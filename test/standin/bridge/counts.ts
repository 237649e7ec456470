export interface BatchCount {
  bytesIn: number;
  bytesOut: number;
  actions: number;
  wrote: boolean;
}

/** What the add-in has cost: round trips to Excel and their sizes. Clean-up messages and services do not count as syncs. */
export class Counts {
  syncs = 0;
  bytesIn = 0;
  bytesOut = 0;
  byBatch: BatchCount[] = [];

  add(batch: BatchCount): void {
    this.syncs += 1;
    this.bytesIn += batch.bytesIn;
    this.bytesOut += batch.bytesOut;
    this.byBatch.push(batch);
  }

  reset(): void {
    this.syncs = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.byBatch = [];
  }
}

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;

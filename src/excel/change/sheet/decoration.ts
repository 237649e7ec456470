import type { SheetPart } from "../../../domain/issue/setUpIssue";

/** Queues something on one sheet. */
export type Queue = (sheet: Excel.Worksheet) => void;

/** Something a sheet works without, so that a refusal of it costs nothing else. */
export interface Decoration {
  part: SheetPart;
  /** What it weighs in a request, on the safe side. */
  bytes: number;
  queue: Queue;
  /** The same in steps that Excel may refuse one by one. Repeating one that was done does no harm. */
  pieces: readonly Queue[];
}

/** A decoration that stands or falls as a whole: what it adds would be there twice if it were repeated. */
export const whole = (part: SheetPart, bytes: number, queue: Queue): Decoration => ({ part, bytes, queue, pieces: [] });

/** A decoration that is nothing but its pieces. */
export const ofPieces = (part: SheetPart, bytes: number, pieces: readonly Queue[]): Decoration => ({
  part,
  bytes,
  pieces,
  queue: (sheet) => {
    for (const piece of pieces) piece(sheet);
  },
});

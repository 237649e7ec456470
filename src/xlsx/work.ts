import { UnreadableFile } from "./unreadableFile";

/** What reading costs, in units of about ten nanoseconds. */
export const costs = {
  /** Of a part, before it is unpacked. */
  byte: 1,
  letter: 1,
  tag: 30,
  attribute: 10,
  entity: 10,
  cell: 30,
  /** Of a formula with functions that have prefixes in a file, and of one that a cell shares. */
  prefixedLetter: 10,
  movedLetter: 10,
  /** Two tables of a sheet that must not overlap. */
  pair: 1,
} as const;

/** A file may ask for so much, and for more the larger it is: whoever made it small to be slow gets no further than this. */
export const workLimits = { least: 60_000_000, perByte: 80 } as const;

/** What is done for one file, and how far it may go. */
export interface Work {
  /** Refuses the file where this is more than it may ask for. */
  spend: (units: number, part: string) => void;
  /** So many bytes of the parts that are to be read have been read. */
  advance: (bytes: number) => void;
  expect: (bytes: number) => void;
  share: () => number;
  /** Whether enough has been done since the last pause. */
  isPauseDue: () => boolean;
}

/** Few enough for a millisecond. */
const betweenPauses = 100_000;

/** The work that a file of so many bytes may ask for. */
export function workFor(bytes: number): Work {
  const most = workLimits.least + workLimits.perByte * bytes;
  let spent = 0;
  let paused = 0;
  let read = 0;
  let expected = 0;
  return {
    spend(units, part) {
      spent += units;
      if (spent > most) throw new UnreadableFile({ code: "fileTooMuchWork", part });
    },
    advance: (more) => void (read += more),
    expect: (all) => void (expected = all),
    share: () => (expected === 0 ? 0 : Math.min(1, read / expected)),
    isPauseDue() {
      if (spent - paused < betweenPauses) return false;
      paused = spent;
      return true;
    },
  };
}

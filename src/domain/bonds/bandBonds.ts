import type { Bond } from "../places/bond";
import { sortedNumbers } from "../places/policyNumbers";
import type { Band } from "../scheme/scheme";

/** Bands start at 0, rise, stay within what the total can reach, and never pay less for more points. */
export const bandBonds = (bands: readonly Band[], highest: number): Bond[] =>
  bands.flatMap(({ grade, from, pay }, index) => {
    const below = bands[index - 1];
    const path = `bands.${index}.from`;
    const reachable: Bond = {
      check: { kind: "notAbove", low: path, high: highest },
      issue: { code: "bandUnreachable", path, grade, from, highest },
      fix: () => null,
    };
    if (below === undefined) {
      const start: Bond = {
        check: { kind: "equal", one: path, other: 0 },
        issue: { code: "bandsDoNotStartAtZero", path, grade, from },
        fix: () => [{ path, now: 0 }],
      };
      return [start, reachable];
    }
    return [
      reachable,
      {
        check: { kind: "above", high: path, low: `bands.${index - 1}.from` },
        issue: { code: "bandsNotAscending", path, grade, from, previous: below.from },
        fix: () => sortedNumbers(bands, "from", "bands"),
      },
      {
        check: { kind: "notAbove", low: `bands.${index - 1}.pay`, high: `bands.${index}.pay` },
        issue: { code: "payNotAscending", path: `bands.${index}.pay`, grade, pay, previous: below.pay },
        fix: () => sortedNumbers(bands, "pay", "bands"),
      },
    ];
  });

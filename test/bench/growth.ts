import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import { decorationsOf } from "../../src/excel/change/sheet/decorations";
import { approvalSheet } from "../../src/sheets/approval/approvalSheet";
import { noAnswers } from "../../src/sheets/approval/readApproval";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { shownCells } from "../../src/sheets/book/shownCells";
import { planTogether } from "../../src/sheets/card/planTogether";
import { noNotes } from "../../src/sheets/interview/interviewNotes";
import { interviewSheet } from "../../src/sheets/interview/interviewSheet";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { samplesOf } from "../../src/sheets/kit/sample";
import { readPeriod } from "../../src/sheets/readPeriod";
import { rolledUp } from "../../src/sheets/rollUp/rolledUp";
import { rollUpFindings } from "../../src/sheets/rollUp/rollUpFindings";
import { rollUpSheet } from "../../src/sheets/rollUp/rollUpSheet";
import { today } from "./filledPeriod";
import { largePeriod } from "./largePeriod";
import { measureLargeReads } from "./largeReads";
import { largeRecords } from "./largeRecords";
import { openTable } from "./table";

/** A team with its ledger, and that of the month before. */
interface Team {
  people: number;
  entries: number;
  evaluated: EvaluatedPeriod;
  before: EvaluatedPeriod;
}

const drawn = (plan: SheetPlan): void => {
  samplesOf(plan);
  decorationsOf(plan);
};

const works: Readonly<Record<string, (team: Team) => void>> = {
  "read and check": ({ people, entries }) => void readPeriod(largePeriod(people, entries), today),
  "approval sheet": ({ evaluated }) => {
    const request = { evaluated, madeOn: today, calendar: chineseCalendar, previous: null, changes: null };
    const plan = approvalSheet({ ...request, answers: noAnswers });
    shownCells(plan);
    drawn(plan);
  },
  "all score cards": ({ evaluated }) =>
    planTogether(evaluated, { own: [], together: [] }, { taken: [], madeOn: today }).plans.forEach(drawn),
  "interview sheets": ({ evaluated }) => {
    const byRow = new Map(evaluated.people.map((person) => [person.row, person] as const));
    for (const { person } of evaluated.interviews) {
      const due = byRow.get(person.row);
      if (due) drawn(interviewSheet({ evaluated, person: due, sheet: "面谈", due: null, notes: noNotes }));
    }
  },
  "roll-up of two months": ({ evaluated, before }) => {
    const rule = evaluated.scheme.rollUp;
    if (rule === undefined) throw new Error("The policy has no roll-up");
    const books = [{ file: "上月.xlsx", evaluated: before }];
    const rolled = rolledUp(evaluated, books, "quarter");
    rollUpFindings(evaluated, rolled.period, books);
    const own = evaluated.people.map(({ number, name }) => ({ number, name, item: "", value: 80 }));
    drawn(rollUpSheet({ evaluated, rule, rolled, madeOn: today, sheet: "汇总", own }));
  },
  "a hundred records a person": ({ evaluated, people }) => largeRecords(evaluated, people * 100),
};

interface Measured {
  ms: number;
  megabytes: number;
}

/** The heap is emptied before where node was started with --expose-gc. */
function measured(work: () => void): Measured {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  work();
  return {
    ms: performance.now() - start,
    megabytes: Math.max(0, process.memoryUsage().heapUsed - before) / 1_048_576,
  };
}

/** By which power of the number of people something grew from one size to the next: 1 is in proportion, 2 is its square. */
const exponent = (one: number, other: number, sizes: readonly [number, number]): string =>
  (Math.log(other / one) / Math.log(sizes[1] / sizes[0])).toFixed(2);

const teamOf = (people: number, entries: number): Team => ({
  people,
  entries,
  evaluated: readPeriod(largePeriod(people, entries), today),
  before: readPeriod(largePeriod(people, 100, "2026-09"), today),
});

/** What the pane works out of a team of each size, without Excel: time, memory, and how it grows from one size to the next. */
export async function measureGrowth(sizes: readonly (readonly [people: number, entries: number])[]): Promise<void> {
  const print = openTable("What grows with a team, without Excel", [
    ["what", 24],
    ["people", 6],
    ["entries", 7],
    ["ms", 7],
    ["MB", 5],
    ["exponent", 8],
  ]);
  const last = new Map<string, { people: number; ms: number }>();
  for (const [people, entries] of sizes) {
    const team = teamOf(people, entries);
    for (const [what, work] of Object.entries(works)) {
      const before = last.get(what);
      // The first run compiles.
      if (before === undefined) work(team);
      const { ms, megabytes } = measured(() => {
        work(team);
      });
      const grown = before ? exponent(before.ms, ms, [before.people, people]) : "";
      print([what, people, entries, ms.toFixed(0), megabytes.toFixed(0), grown]);
      last.set(what, { people, ms });
    }
  }
  await measureLargeReads();
}

import { schemeById } from "../../src/schemes";
import { noNotes } from "../../src/sheets/interview/interviewNotes";
import { interviewsDue } from "../../src/sheets/interview/interviewsDue";
import { interviewSheet } from "../../src/sheets/interview/interviewSheet";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { scoreSheet } from "../../src/sheets/score/scoreSheet";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { allPlans } from "../sheets/allPlans";
import { stateIn } from "../sheets/fixtures";
import { cardsTogetherOf, schemePeriod } from "../sheets/schemePeriod";
import { fontSets, missingFonts } from "../support/fonts";
import { convertAll, libreOffice } from "../support/libreOffice";
import { shipped } from "../support/shipped";

const wide = ["000", "001", "002", "003A", "003B", "003C", "003D", "003E", "003F", "004DQNJ-M"].flatMap(
  (id) => schemeById(id) ?? [],
);
const plans = [
  ...wide.map((scheme) => scoreSheet({ state: stateIn("zh-CN", { scheme }), rows: 8, workingDays: 21 })),
  ...allPlans("zh-CN").filter(({ print }) => print),
  ...wide.flatMap((scheme) => cardsTogetherOf(schemePeriod(scheme, "zh-CN"))),
  ...interviewsOf("002"),
];

/** The interview sheets of a policy's examples, at their longest. */
function interviewsOf(id: string): SheetPlan[] {
  const evaluated = schemePeriod(shipped(id), "zh-CN");
  const due = { day: "2026-11-26", unknownYear: null };
  return interviewsDue(evaluated.people).map((person, at) =>
    interviewSheet({ evaluated, person, sheet: `面谈_${String(at)}`, due, notes: noNotes }),
  );
}

/** How many pages a plan lays out itself; null where the program that prints decides how far down a page goes. */
function pagesOf({ print }: SheetPlan): number | null {
  if (print === undefined || !("scale" in print)) return null;
  return (print.columnStarts.length + 1) * (print.rowStarts.length + 1);
}

const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .split(/\/Type\s*\/Page\b/).length - 1;

const office = libreOffice();
const lacking = [
  ...(office === null ? ["libreoffice-calc"] : []),
  ...new Set(fontSets.flatMap((set) => missingFonts(set))),
];
const isSkipped = lacking.length > 0 && process.env["CI"] === undefined;
(isSkipped ? describe.skip : describe)(
  `Printed sheets${isSkipped ? ` (SKIPPED: not installed: ${lacking.join(", ")})` : ""}`,
  () => {
    test("have as many pages as they were laid out for, with fonts as narrow as Arial and with the widest", async () => {
      if (office === null || lacking.length > 0)
        throw new Error(`Not installed, and in CI nothing is skipped: ${lacking.join(", ")}`);
      const files: Uint8Array[] = [];
      for (const plan of plans) files.push(writeWorkbook([plan]));
      const [narrow, widest] = [
        (await convertAll(office, files, "pdf", "narrow")).map(pagesIn),
        (await convertAll(office, files, "pdf", "wide")).map(pagesIn),
      ];
      const named = (pages: readonly (number | undefined)[]) =>
        plans.map(({ name }, at) => `${name} ${pages[at] ?? 0}`);
      expect(named(narrow)).toEqual(named(plans.map((plan, at) => pagesOf(plan) ?? narrow[at])));
      expect(named(widest)).toEqual(named(narrow));
    }, 300_000);
  },
);

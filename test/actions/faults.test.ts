import { actions } from "../../src/actions/excelActions";
import type { Result } from "../../src/domain/issue/result";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today, sampleRequest } from "./support";
import { picture } from "./workbookPicture";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

/** The formula of 填写状态; whatever is put into one of its cells, Excel puts into the column. */
let completeness = "";

const fillIn = async (): Promise<void> => {
  for (const [address, value] of Object.entries(corrections)) await excel.user.type(`评分表!${address}`, value);
};

/** The slips of the sample month put right by hand. */
const corrections = { U9: 64, J11: 185, R12: 144, AJ13: 3, A14: "CS007", AD15: 6.5, V16: 51, G17: 1 };

const note = async (): Promise<void> => {
  await excel.user.type("面谈_冯癸十!D4", 46340);
};

interface Step {
  name: string;
  /** What the user does before. */
  first?: () => Promise<void>;
  act: () => Promise<Result<unknown>>;
  /** A member that Excel does not take in the middle, after it has done others: once, or whenever it is asked. */
  middle?: string;
  lasts?: true;
  /** It can be done anew after it succeeded, so that its later syncs are tried too. */
  repeats?: true;
}

const steps: readonly Step[] = [
  {
    name: "a new month",
    act: () => actions.samplePeriod(sampleRequest, silent),
    middle: "WorksheetProtection.Protect()",
    lasts: true,
  },
  { name: "a reading", act: () => actions.readOpenPeriod(today) },
  {
    name: "people for the list",
    act: () => actions.addPeople([{ number: "0012", name: "沈子一" }]),
    middle: "Range.Formulas =",
  },
  {
    name: "the way to a cell",
    act: () => actions.goTo({ sheet: "评分表", address: "B9" }),
  },
  {
    name: "a value put right",
    act: () =>
      actions.applyFixes([{ kind: "setValue", at: { sheet: "评分表", address: "B18" }, from: "沈子一", to: "" }]),
  },
  {
    name: "a locked formula put back",
    first: () => {
      completeness = String(excel.formulas("评分表!C10")[0]?.[0]);
      return Promise.resolve();
    },
    act: () =>
      actions.applyFixes([
        {
          kind: "setFormula",
          at: { sheet: "评分表", address: "C10" },
          from: excel.formulas("评分表!C10")[0]?.[0] ?? "",
          to: "=1+1",
        },
      ]),
    middle: "WorksheetProtection.Protect()",
  },
  {
    name: "a longer table",
    act: () => actions.applyFixes([{ kind: "extendTable", at: { sheet: "评分表", address: "A38" }, rows: 2 }]),
    middle: "FormatProtection.Locked =",
    lasts: true,
  },
  {
    name: "an approval sheet",
    first: async () => {
      await fillIn();
      await must(
        actions.applyFixes([{ kind: "setValue", at: { sheet: "评分表", address: "A18" }, from: "0012", to: "" }]),
      );
      await must(
        actions.applyFixes([
          { kind: "setFormula", at: { sheet: "评分表", address: "C10" }, from: 2, to: completeness },
        ]),
      );
    },
    act: () => actions.makeApproval(today, silent),
    middle: "WorksheetProtection.Protect()",
    lasts: true,
  },
  {
    name: "a return",
    act: () => actions.decide({ kind: "return", by: "样例审批人", reason: "=请补证据" }, today),
    middle: "Range.Formulas =",
  },
  {
    name: "a new approval sheet",
    act: () => actions.makeApproval(today, silent),
    middle: "WorksheetProtection.Protect()",
    lasts: true,
    repeats: true,
  },
  { name: "an approval", act: () => actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today) },
  { name: "a publication", act: () => actions.publish(today), middle: "Range.Formulas =" },
  {
    name: "interview sheets",
    act: () => actions.makeInterviews(today, silent),
    middle: "WorksheetProtection.Protect()",
    lasts: true,
  },
  {
    name: "new interview sheets",
    first: note,
    act: () => actions.makeInterviews(today, silent),
    middle: "WorksheetProtection.Protect()",
    lasts: true,
    repeats: true,
  },
];

/** Lets the n-th sync fail for n = 1, 2, … until an action no longer has so many; says how many it had. */
async function failEverySync({ act, repeats }: Step): Promise<number> {
  for (let n = 1; ; n += 1) {
    const before = picture(excel);
    excel.standIn.faults.failSync(n);
    const result = await act();
    const failed = !excel.standIn.faults.pending;
    excel.standIn.faults.clear();
    await excel.standIn.settled();
    if (!failed) {
      expect(result).toMatchObject({ ok: true });
      return n - 1;
    }
    if (result.ok && repeats === true) continue;
    if (result.ok) return n;
    expect(result.issues[0]).toMatchObject({ code: "excelRefused", excelCode: "GeneralException" });
    expect(result.issues).toHaveLength(1);
    expect(picture(excel)).toEqual(before);
  }
}

describe("When Excel refuses", () => {
  test.each(steps)(
    "any sync of $name, the workbook stays as it was or is complete, and a second try succeeds",
    async (step) => {
      const { first, act, middle, lasts } = step;
      await first?.();
      if (middle !== undefined) {
        const before = picture(excel);
        if (lasts) excel.standIn.faults.refuseAction(middle);
        else excel.standIn.faults.failAction(middle);
        const result = await act();
        excel.standIn.faults.clear();
        await excel.standIn.settled();
        expect(result).toMatchObject({ ok: false, issues: [{ code: "excelRefused" }] });
        expect(picture(excel)).toEqual(before);
      }
      expect(await failEverySync(step)).toBeGreaterThan(0);
    },
    300_000,
  );
});

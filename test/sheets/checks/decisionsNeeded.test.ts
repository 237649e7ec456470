import type { Consequence } from "../../../src/domain/consequences/consequence";
import { type AnyPeriod, aPeriod, aState } from "../../support/aPeriod";
import { checkMistakes, read } from "../../support/mistakes";

const consequence = <Kind extends Consequence["kind"]>(kind: Kind): Extract<Consequence, { kind: Kind }> => {
  const found = aState().scheme.consequences.find(
    (one): one is Extract<Consequence, { kind: Kind }> => one.kind === kind,
  );
  if (!found) throw new Error(`The policy has no ${kind}`);
  return found;
};

/** An item that is lost as a whole, with its entry in the ledger. */
const complained = ({ type, at, log, raw, layout }: AnyPeriod, person: number): void => {
  type(at(person, "attitude_complaint"), 1);
  const rule = layout.columns.find(({ id }) => id === "attitude_complaint")?.header ?? "";
  log({ number: String(raw.score.values[raw.scoreTable.row + 1 + person]?.[0]), rule });
};

describe("what a human must look at", () => {
  checkMistakes([
    {
      title: "refusing orders",
      plant: ({ type, at }) => type(at(1, "exec_refuse"), "是"),
      finds: ({ at }) => [
        {
          severity: "notice",
          issue: { code: "decisionNeeded", input: "exec_refuse", action: consequence("decision").action },
          at: at(1, "exec_refuse"),
        },
      ],
    },
    {
      title: "the lowest grade",
      plant: (month) => {
        complained(month, 1);
        month.type(month.at(1, "exec_score"), 1);
      },
      finds: ({ at }) => [
        {
          severity: "notice",
          issue: { code: "gradeForDecision", grade: "E", months: 2, run: null, action: consequence("streak").action },
          at: at(1, "grade"),
        },
      ],
    },
    {
      title: "a total of exactly 90",
      plant: ({ type, at }) => {
        type(at(1, "exec_score"), 0);
        type(at(1, "enthusiasm"), 2);
      },
      finds: ({ at }) => [
        {
          severity: "notice",
          issue: { code: "boundaryTotal", total: 90, grade: "A", lower: "B", source: "A000-1" },
          at: at(1, "total"),
        },
      ],
    },
    {
      title: "no mails and no report lines in the month",
      plant: ({ type, at }) =>
        ["mail_total", "mail_ontime", "report_total", "report_followed"].forEach((input) => type(at(1, input), 0)),
      finds: ({ at }) => [
        {
          severity: "notice",
          issue: { code: "nothingMeasured", numerator: "mail_ontime", denominator: "mail_total" },
          at: at(1, "mail_total"),
        },
        {
          severity: "notice",
          issue: { code: "nothingMeasured", numerator: "report_followed", denominator: "report_total" },
          at: at(1, "report_total"),
        },
      ],
    },
    {
      title: "a serious complaint without a remark",
      plant: ({ type, at, log, layout }) => {
        type(at(1, "mail_serious_complaint"), 1);
        log({ number: "K102", rule: layout.columns.find(({ id }) => id === "mail_serious_complaint")?.header ?? "" });
      },
      finds: ({ at }) => [
        {
          severity: "warning",
          issue: { code: "remarkMissing", input: "mail_serious_complaint", count: 1 },
          at: at(1, "note"),
        },
      ],
    },
  ]);

  test("a remark settles a serious complaint", () => {
    const month = aPeriod();
    month.type(month.at(1, "mail_serious_complaint"), 1);
    month.type(month.at(1, "note"), "10 月 8 日渠道投诉，主管认定");
    expect(read(month).findings.map(({ issue }) => issue.code)).toEqual(["ledgerEmpty"]);
  });

  test.each([
    ["2026-11-10", "2026-11-17", "a week after publication"],
    ["2026-11-22", "2026-11-30", "on the first working day after a week that ends on a Sunday"],
    ["2099-11-10", "2099-11-17", "a week after publication in a year without calendar"],
  ])("published on %s, the interview with a grade below C is due on %s: %s", (publishedOn, due) => {
    const month = aPeriod();
    complained(month, 1);
    month.type(month.at(1, "enthusiasm"), 3);
    const decided = { madeOn: publishedOn, decidedOn: publishedOn, decidedBy: "样例领导", reason: "" };
    const approval = { status: "approved", fingerprint: "", ...decided, publishedOn } as const;
    month.raw.state = { ...month.raw.state, approval };
    expect(read(month).interviews).toMatchObject([
      { person: { number: "K102", name: "样例乙" }, grade: "D", due: { day: due } },
    ]);
  });
});

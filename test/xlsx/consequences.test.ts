import type { Consequence } from "../../src/domain/consequences/consequence";
import { anInput, anItem, aScheme } from "../support/aScheme";
import { calculators } from "../support/calculated";
import { differences } from "./differences";
import { seat } from "./team";

const action = { "zh-CN": "请核对", "zh-TW": "請核對", en: "Please check" };
const flagged = { action, flag: "flag", source: "notInSource" } as const;

/** Of inputs that may stay blank: what was not measured is never far below, and nothing now is never too much. */
const consequences: Consequence[] = [
  { kind: "suspicious", input: "now", of: "usual", below: 0.5, ...flagged },
  { kind: "inputAbove", input: "now", before: "before", over: 3, ...flagged },
  { kind: "decision", inputs: ["before"], ...flagged },
];

const scheme = aScheme({
  inputs: [anInput("now"), anInput("usual"), anInput("before", { whenBlank: "zero" }), anInput("mark")],
  items: [anItem("item", 100, { kind: "value", measure: { kind: "entered", input: "mark" } })],
  total: { kind: "sum", source: "notInSource" },
  consequences,
});

const amounts = [null, 0, 1, 2, 4];
const people = amounts.flatMap((now) =>
  amounts.flatMap((usual) => [null, 3].map((before) => ({ now, usual, before, mark: 80 }))),
);
const team = seat({ title: "blanks", scheme, people, changes: {} }, 1);

for (const { title, isInstalled, calculate } of calculators) {
  const where = isInstalled ? test : test.skip;
  where(`提示 says what the engine puts before people, blanks included, in ${title}`, async () => {
    const sheets = await calculate(team.plans("native"));
    expect(differences(team, sheets)).toEqual([]);
  });
}

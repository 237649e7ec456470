import { rowCellOf } from "../../../src/sheets/kit/tableReference";
import { typedNumber } from "../../../src/sheets/terms/numbers";
import { measureIn } from "../../../src/domain/methods/measureIn";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { allSchemes } from "../../support/shipped";
import { scoreLayout } from "../../../src/sheets/columns/scoreLayout";
import { columnFormulas } from "../../support/columnFormulas";

const words = { "zh-CN": "请核对。", "zh-TW": "請核對。", en: "Please check." };

const isOfPerson = ({ inputs }: Scheme, input: string): boolean =>
  inputs.some(({ id, of }) => id === input && of === "person");

/** Every shipped item that makes points of a number as it was typed for a person. */
const typed = allSchemes().flatMap((scheme) =>
  scheme.items.flatMap((item): [string, Scheme, string, string][] => {
    const measure = measureIn(item);
    if (measure?.kind !== "entered" || item.full === 0 || !isOfPerson(scheme, measure.input)) return [];
    return [[`${scheme.id} ${item.id}`, scheme, item.id, measure.input]];
  }),
);

test.each(typed)("提示 looks at what was typed and not at the points it earns: %s", (_, scheme, item, input) => {
  const rule = { kind: "measuredAbove", item, over: 1, flag: "check", action: words, source: "notInSource" } as const;
  const watched: Scheme = { ...scheme, consequences: [rule] };
  const header = scoreLayout(watched, "zh-CN", 5).columns.find(({ id }) => id === input)?.header ?? "";
  const cell = rowCellOf("tblScore", header);
  const { kind } = watched.inputs.find(({ id }) => id === input) ?? { kind: "note" };
  const counted = kind === "count" ? `ROUND(${cell},0)` : typedNumber(cell);
  expect(columnFormulas(watched, "zh-CN").get("remark")).toContain(`${counted}>`);
});

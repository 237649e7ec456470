import type { PayLine } from "../../domain/pay/payLine";
import type { Item } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyLine, type PolicyRow, inputName, number } from "./policyRow";

const words = ({ language }: Writing) => texts(language).sheets.policyResults.payout;

function payLineHow(writing: Writing, one: PayLine): string {
  const say = words(writing);
  const name = (id: string): string => inputName(writing.scheme, id, writing.language);
  switch (one.kind) {
    case "commission":
      return say.commission(name(one.input));
    case "gated":
      return say.gated(name(one.input), one.conditions.map(name).join(say.separator));
    case "plain":
      return say.plain(name(one.input));
  }
}

/** How a result becomes money, beside what a grade's band pays. */
export function payRows(writing: Writing): PolicyRow[] {
  const { scheme, language } = writing;
  const { head } = texts(language).sheets.policy;
  const own = words(writing);
  const { payout } = scheme;
  switch (payout.kind) {
    case "none":
    case "byGrade":
    case "timesBase":
      return [];
    case "lines": {
      const rows = payout.lines.map((one, index): PolicyLine => {
        const rate = one.kind === "commission" ? number(`payout.lines.${index}.rate`, one.rate, "rate") : null;
        return line(
          writing,
          one.id,
          one.name[language],
          payLineHow(writing, one),
          [rate, null, null, null],
          one.source,
        );
      });
      const cells = [own.head.line, head.how, own.head.rate, "", "", "", head.source, head.note] as const;
      return [{ kind: "heading", cells }, ...rows];
    }
    case "prizes": {
      const rows = scheme.items.flatMap((item, index) => prizeRow(writing, item, index));
      const heads = [0, 1, 2, 3].map((at) => (rows.some(({ numbers }) => numbers[at]) ? own.place(at + 1) : ""));
      const [first = "", second = "", third = "", fourth = ""] = heads;
      const cells = [own.head.line, head.how, first, second, third, fourth, head.source, head.note] as const;
      return rows.length === 0 ? [] : [{ kind: "heading", cells }, ...rows];
    }
  }
}

/** What each place of a ranked item is worth, from the first on side by side. */
function prizeRow(writing: Writing, { method, name, id }: Item, index: number): PolicyLine[] {
  if (method.kind !== "rank" || method.prizes === undefined) return [];
  const [first = null, second = null, third = null, fourth = null] = method.prizes.map(({ amount }, place) =>
    number(`items.${index}.method.prizes.${place}.amount`, amount, "money"),
  );
  const how = words(writing).placeHow;
  const source = method.prizes[0]?.source ?? "notInSource";
  return [line(writing, id, name[writing.language], how, [first, second, third, fourth], source)];
}

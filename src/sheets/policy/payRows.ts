import type { PayLine } from "../../domain/payoutRule";
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
      const rows = payout.prizes.map((prize, index): PolicyLine => {
        const place = number(`payout.prizes.${index}.place`, prize.place, "place");
        const amount = number(`payout.prizes.${index}.amount`, prize.amount, "money");
        return line(writing, "prize", own.place(index + 1), own.placeHow, [place, amount, null, null], prize.source);
      });
      const cells = [own.head.line, head.how, own.head.place, own.head.amount, "", "", head.source, head.note] as const;
      return [{ kind: "heading", cells }, ...rows];
    }
  }
}

import type { PayLines } from "../../domain/pay/lines";
import type { PayLine } from "../../domain/pay/payLine";
import { linesColumn, linesWords } from "../../text/pay/lines";
import { texts } from "../../text/texts";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { PolicyInLanguage } from "../terms/placed";
import { policyHeading, inputName, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";
import type { PayOnSheets } from "./home";
import { payoutColumn } from "./payoutColumn";

export const lines: PayOnSheets<PayLines> = {
  columns: (policy, rule) => {
    const due = rule.lines.map((one, index) => dueColumn(policy, one, index));
    const sum = (scope: Scope): string => `ROUND(${due.map(({ id }) => scope.cell(id)).join("+")},2)`;
    return [...due, payoutColumn(linesColumn[policy.language], sum)];
  },
  band: () => null,
  rows: payLineRows,
};

/** What one line of a pay slip comes to. */
function dueColumn({ language }: PolicyInLanguage, one: PayLine, index: number): ColumnDraft {
  const name = one.name[language];
  return resultColumn({
    id: `pay.${one.id}`,
    name,
    otherwise: linesWords[language].due(name),
    result: { kind: "pay", line: index },
    style: "money",
    width: 9,
    formula: (scope) => due(scope, one, `payout.lines.${index}`),
  });
}

function due(scope: Scope, one: PayLine, path: string): string {
  const entered = amountOf(scope, one.input);
  switch (one.kind) {
    case "commission":
      return `ROUND(${entered}*${scope.policy(`${path}.rate`)},2)`;
    case "gated": {
      const met = one.conditions.map((id) => `${amountOf(scope, id)}<>0`).join(",");
      return `IF(AND(${met}),ROUND(${entered},2),0)`;
    }
    case "plain":
      return `ROUND(${entered},2)`;
  }
}

function payLineRows(writing: Writing, rule: PayLines): PolicyRow[] {
  const { language } = writing;
  const { policy, policyResults } = texts(language).sheets;
  const { head } = policyResults.payout;
  return [
    policyHeading(language, head.line, policy.head.how, [linesWords[language].rate]),
    ...rule.lines.map((one, index) => {
      const { id, name, source } = one;
      const numbers = one.kind === "commission" ? [policyNumber(`payout.lines.${index}.rate`, one.rate, "rate")] : [];
      return policyLine(writing, { id, name: name[language], how: payLineHow(writing, one), numbers, source });
    }),
  ];
}

function payLineHow(writing: Writing, one: PayLine): string {
  const { how, separator } = linesWords[writing.language];
  const name = (id: string): string => inputName(writing, id);
  switch (one.kind) {
    case "commission":
      return how.commission(name(one.input));
    case "gated":
      return how.gated(name(one.input), one.conditions.map(name).join(separator));
    case "plain":
      return how.plain(name(one.input));
  }
}

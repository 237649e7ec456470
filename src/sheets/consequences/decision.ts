import type { Decision } from "../../domain/consequences/decision";
import { decisionWords } from "../../text/consequences/decision";
import { texts } from "../../text/texts";
import { textLiteral } from "../kit/textLiteral";
import type { Scope } from "../terms/scope";
import { amountOf, inputCell } from "../terms/tableScope";
import type { ConsequenceOnSheets } from "./home";
import { phraseWhen } from "./phrases";

export const decision: ConsequenceOnSheets<Decision> = {
  numbers: () => [],
  remark: (scope, { inputs }) => {
    const { remark } = decisionWords[scope.language];
    return inputs.map((id) => phraseWhen(happened(scope, id), textLiteral(remark(nameOf(scope, id)))));
  },
};

/** Anything but none of an input; a yes where it is a choice. */
function happened(scope: Scope, id: string): string {
  const input = scope.scheme.inputs.find((one) => one.id === id);
  const { yes } = texts(scope.language).sheets.score;
  return input?.kind === "yesNo" ? `${inputCell(scope, id)}=${textLiteral(yes)}` : `${amountOf(scope, id)}<>0`;
}

const nameOf = ({ scheme, language }: Scope, id: string): string =>
  scheme.inputs.find((one) => one.id === id)?.short[language] ?? id;

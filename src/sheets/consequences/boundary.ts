import type { Boundary } from "../../domain/consequences/boundary";
import { boundaryWords } from "../../text/consequences/boundary";
import { textLiteral } from "../kit/textLiteral";
import type { ConsequenceOnSheets } from "./home";
import { phraseWhen } from "./phrases";

/** A total on a doubtful edge is flagged as long as a grade begins there. */
export const boundary: ConsequenceOnSheets<Boundary> = {
  numbers: ({ total }) => [["total", total, "points"]],
  remark: (scope, { total }, path) => {
    if (!scope.scheme.bands.some(({ from }) => from === total)) return [];
    const { before, after } = boundaryWords[scope.language].remark;
    const edge = scope.policy(`${path}.total`);
    return [phraseWhen(`${scope.cell("total")}=${edge}`, `${textLiteral(before)}&${edge}&${textLiteral(after)}`)];
  },
};

import type { Gap } from "../../domain/consequences/gap";
import { gapWords } from "../../text/consequences/gap";
import { textLiteral } from "../kit/textLiteral";
import type { ConsequenceOnSheets } from "./home";
import { phraseWhen } from "./phrases";

export const gap: ConsequenceOnSheets<Gap> = {
  numbers: ({ above, below }) => [
    ["above", above, "points"],
    ["below", below, "points"],
  ],
  remark: (scope, _, path) => {
    const words = gapWords[scope.language].remark;
    const [above, below] = [scope.policy(`${path}.above`), scope.policy(`${path}.below`)];
    const [before, between, after] = [words.before, words.between, words.after].map(textLiteral);
    const total = scope.cell("total");
    return [phraseWhen(`AND(${total}>${above},${total}<${below})`, [before, above, between, below, after].join("&"))];
  },
};

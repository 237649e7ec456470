import type { Consequence } from "../../domain/consequences/consequence";
import { texts } from "../../text/texts";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { PolicyInLanguage } from "../terms/placed";
import { above } from "./above";
import { boundary } from "./boundary";
import { decision } from "./decision";
import { gap } from "./gap";
import { grade } from "./grade";
import type { ConsequenceOnSheets } from "./home";
import { inputAbove } from "./inputAbove";
import { interview } from "./interview";
import { measuredAbove } from "./measuredAbove";
import { streak } from "./streak";
import { suspicious } from "./suspicious";
import { unwritten } from "./unwritten";

type Consequences = { readonly [K in Consequence["kind"]]: ConsequenceOnSheets<Extract<Consequence, { kind: K }>> };

/** A kind of consequence that is missing does not compile. */
const consequences: Consequences = {
  interview,
  streak,
  decision,
  grade,
  above,
  boundary,
  gap,
  unwritten,
  measuredAbove,
  suspicious,
  inputAbove,
};

/** What the sheets know of a consequence. */
export const consequenceOnSheets = (rule: Consequence): ConsequenceOnSheets<Consequence> =>
  consequences[rule.kind] as ConsequenceOnSheets<Consequence>;

/** What a human must look at: an edge between grades, a decision that is not the software's, an interview due. */
export const remarkColumn = ({ scheme, language }: PolicyInLanguage): ColumnDraft =>
  resultColumn({
    id: "remark",
    name: texts(language).sheets.score.remark,
    result: { kind: "remark" },
    style: "notice",
    width: 26,
    formula: (scope) => {
      const phrases = scheme.consequences.flatMap((rule, index) =>
        consequenceOnSheets(rule).remark(scope, rule, `consequences.${index}`),
      );
      return phrases.length === 0 ? '""' : phrases.join("&");
    },
  });

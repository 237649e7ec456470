import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import { boldWidth, headingWordWidth } from "../kit/textFit";
import type { ScoreColumn } from "../terms/scoreColumn";

/** A name of two words in letters of the alphabet. */
const latinName = 15;

/**
 * The columns as wide as they are drawn: no word of a heading, a name or a state breaks. Where fields stand above the table hangs on the
 * widths before that, as it has to be found in workbooks made before.
 */
export const drawnColumns = (columns: readonly ScoreColumn[], language: Language): ScoreColumn[] =>
  language === "en"
    ? columns.map((column) => ({
        ...column,
        width: Math.max(column.width, headingWordWidth(column.header), fixed(column)),
      }))
    : [...columns];

function fixed({ id, result }: ScoreColumn): number {
  if (result?.kind === "state") return boldWidth(texts("en").sheets.score.stateWrong);
  return id === "name" ? latinName : 0;
}

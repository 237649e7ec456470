import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import { boldWidth, headingWordWidth } from "../kit/textFit";
import type { ScoreColumn } from "../terms/scoreColumn";

/** A name of two words in letters of the alphabet. */
const latinName = 15;

/** "108.8475%" as it is judged by, in the size of its neighbours. */
const wholeRate = 10;

/**
 * The columns as wide as they are drawn: no word of a heading, a name or a state breaks, and a rate is not written smaller. Where fields
 * stand above the table hangs on the widths before that, as it has to be found in workbooks made before.
 */
export const drawnColumns = (columns: readonly ScoreColumn[], language: Language): ScoreColumn[] =>
  columns.map((column) => ({
    ...column,
    width: Math.max(column.width, rateWidth(column), wordsWidth(column, language)),
  }));

const rateWidth = ({ style }: ScoreColumn): number => (style === "rate" || style === "percent" ? wholeRate : 0);

/** Chinese breaks anywhere and has its room already. */
function wordsWidth({ id, result, header }: ScoreColumn, language: Language): number {
  if (language !== "en") return 0;
  const state = result?.kind === "state" ? boldWidth(texts(language).sheets.score.stateWrong) : 0;
  return Math.max(headingWordWidth(header), state, id === "name" ? latinName : 0);
}

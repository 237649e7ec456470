import type { Aggregate, Condition } from "../../sheets/records/recipe";
import type { Texts } from "../../text/texts";

type Words = Texts["pane"]["records"];

const conditionWords = (words: Words, where: Condition): string =>
  where.kind === "atMost" ? words.within(where.column) : words.oneOf(where.column);

/** How an input is counted, as a choice in a list. */
export function aggregateWords(words: Words, aggregate: Aggregate): string {
  switch (aggregate.kind) {
    case "count":
      return aggregate.where ? words.countWhere(conditionWords(words, aggregate.where)) : words.count;
    case "days":
      return aggregate.where ? words.daysWhere(conditionWords(words, aggregate.where)) : words.days;
    case "sum":
      return words.sum(aggregate.column);
    case "mean":
      return words.mean(aggregate.column);
    case "share":
      return words.share(conditionWords(words, aggregate.where));
  }
}

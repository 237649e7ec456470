import type { Aggregate, Condition } from "../../sheets/book/recipe";
import type { Texts } from "../../text/texts";

type Words = Texts["pane"]["records"];

function conditionWords(words: Words, where: Condition): string {
  switch (where.kind) {
    case "oneOf":
      return words.oneOf(where.column);
    case "atMost":
      return words.within(where.column);
    case "atLeast":
      return words.from(where.column);
    case "filled":
      return words.filled(where.column);
  }
}

/** How an input is counted, as a choice in a list. */
export function aggregateWords(words: Words, aggregate: Aggregate): string {
  switch (aggregate.kind) {
    case "count":
      return aggregate.where ? words.countWhere(conditionWords(words, aggregate.where)) : words.count;
    case "days":
      return aggregate.where ? words.daysWhere(conditionWords(words, aggregate.where)) : words.days;
    case "value":
      return words.asItStands(aggregate.column);
    case "sum":
      return words.sum(aggregate.column);
    case "mean":
      return words.mean(aggregate.column);
    case "share":
      return aggregate.among
        ? words.shareAmong(conditionWords(words, aggregate.where), aggregate.among.column)
        : words.share(conditionWords(words, aggregate.where));
  }
}

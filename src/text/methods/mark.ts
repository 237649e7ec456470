import type { Mark } from "../../domain/methods/mark";
import type { Item } from "../../domain/scheme/scheme";
import type { Source } from "../../domain/wording/source";
import { type MethodInWords, noData } from "./home";

export const mark: MethodInWords<Mark, "mark"> = {
  rule: (_method, _full, say) => say.sheets.policy.how.mark,
  reasons: {
    mark: {
      says: (reason, _, say) =>
        say.explain.mark({
          part: say.part(reason.part),
          mark: say.figure(reason.mark),
          full: say.figure(reason.full),
        }),
      source: ({ part }, item) => partSource(part, item),
    },
  },
  leftOut: noData,
  help: "mark",
};

/** A mark for a part of an item rests on the part's own clause. */
const partSource = (id: string, { method, source }: Item): Source =>
  ("parts" in method ? method.parts.find((part) => part.id === id)?.source : undefined) ?? source;

import { languages } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";

const any = "\u0000";

const scoreTitles: readonly RegExp[] = languages.map((language) =>
  patternOf(texts(language).sheets.score.title(any, any)),
);

/** The titles of every sheet that is made, with any policy and any period in them. */
const titles: readonly RegExp[] = languages.flatMap((language) => {
  const { approval, card, guide, interview, ledger, policy, rollUp } = texts(language).sheets;
  return [
    approval.title(any, any),
    card.title(any, any),
    guide.title(any, any),
    interview.title(any),
    interview.index.title(any),
    ledger.title(any),
    policy.title(any),
    ...Object.values(rollUp.kinds).map((kind) => rollUp.title(any, kind, any)),
  ]
    .map(patternOf)
    .concat(scoreTitles);
});

function patternOf(title: string): RegExp {
  const parts = title.split(any).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

type Head = readonly (readonly CellValue[])[];

const says = (head: Head, wanted: readonly RegExp[]): boolean =>
  head.flat().some((cell) => typeof cell === "string" && wanted.some((title) => title.test(cell.trim())));

/** Whether the first cells of a sheet say that it was made by the add-in, for whatever period, policy and language. */
export const isTitledAsOwn = (head: Head): boolean => says(head, titles);

/** Whether they say that it is a 评分表. */
export const isTitledAsScore = (head: Head): boolean => says(head, scoreTitles);

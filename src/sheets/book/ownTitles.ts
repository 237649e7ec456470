import { languages } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";

const any = "\u0000";

/** The titles of every sheet that is made, with any policy and any period in them. */
const titles: readonly RegExp[] = languages.flatMap((language) => {
  const { approval, card, guide, interview, ledger, policy, rollUp, score } = texts(language).sheets;
  return [
    approval.title(any, any),
    card.title(any, any),
    guide.title(any, any),
    interview.title(any),
    interview.index.title(any),
    ledger.title(any),
    policy.title(any),
    ...Object.values(rollUp.kinds).map((kind) => rollUp.title(any, kind, any)),
    score.title(any, any),
  ].map(patternOf);
});

function patternOf(title: string): RegExp {
  const parts = title.split(any).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

/** Whether the first cells of a sheet say that it was made by the add-in, for whatever period, policy and language. */
export const isTitledAsOwn = (head: readonly (readonly CellValue[])[]): boolean =>
  head.flat().some((cell) => typeof cell === "string" && titles.some((title) => title.test(cell.trim())));

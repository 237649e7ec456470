import { languages } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";

const any = "\u0000";

/** The titles of every sheet that is made, with any policy and any period in them. */
const titles: readonly RegExp[] = languages.flatMap((language) => {
  const { approval, card, guide, interview, ledger, policy, rollUp, shadow } = texts(language).sheets;
  return [
    approval.title(any, any),
    card.title(any, any),
    shadow.title(any, any),
    guide.title(any, any),
    interview.title(any),
    interview.index.title(any),
    ledger.title(any),
    policy.title(any),
    ...Object.values(rollUp.kinds).map((kind) => rollUp.title(any, kind, any)),
  ].map(patternOf);
});

function patternOf(title: string): RegExp {
  const parts = title.split(any).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

const comparedTitles = languages.map((language) => patternOf(texts(language).sheets.shadow.title(any, any)));

/** Whether the first cell says that a comparison with a policy is kept here. */
export const isTitledAsCompared = (head: Head): boolean =>
  comparedTitles.some((title) => title.test(String(head[0]?.[0] ?? "")));

type Head = readonly (readonly CellValue[])[];

/** Whether the first cells of a sheet say that it was made by the add-in, for whatever period, policy and language. */
export const isTitledAsOwn = (head: Head): boolean =>
  isTitledAsScore(head) || textsIn(head).some((text) => titles.some((title) => title.test(text)));

/** Whether they say that it is a 评分表: its name, and the label of the department beside it. */
export function isTitledAsScore(head: Head): boolean {
  const found = new Set(textsIn(head));
  return languages.some((language) => {
    const { sheet, fields } = texts(language).sheets.score;
    return [sheet, fields.department].every((text) => found.has(text));
  });
}

const textsIn = (head: Head): string[] =>
  head.flat().flatMap((cell) => (typeof cell === "string" ? [cell.trim()] : []));

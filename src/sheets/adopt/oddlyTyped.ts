import type { CellIssue } from "../../domain/issue/issue";
import type { MappedPerson } from "../book/theirTable";
import type { Finding, Fix } from "../kit/finding";

/** Values that are read although a formula of theirs may not read them: "10分" is none for SUM. */
export function oddlyWritten({ cells, number, name }: MappedPerson): Finding[] {
  return cells.flatMap(({ writing, input, typed, value, at }): Finding[] => {
    if (writing === null || typeof value !== "number") return [];
    const issue: CellIssue =
      writing === "rateForPercent"
        ? { code: writing, input, read: Number(typed), value }
        : { code: writing, input, read: String(typed), value };
    const fix: Fix | null = writing === "rateForPercent" ? null : { kind: "setValue", at, from: typed, to: value };
    return [{ severity: "notice", issue, at, person: { number, name }, fix }];
  });
}

/** A remark behind a name, or blanks within one of Chinese characters, which other lists do not have. */
export function oddlyNamed({ number, name, at }: MappedPerson): Finding[] {
  const bare = name.replace(/[(（【[].*$/, "").trim();
  const plain = /^[\p{Script=Han}\s·]+$/u.test(bare) ? bare.replace(/\s/g, "") : bare;
  if (plain === name || plain === "") return [];
  return [
    {
      severity: "notice",
      issue: { code: "nameWithSigns", name, plain },
      at: at.name,
      person: { number, name },
      fix: null,
    },
  ];
}

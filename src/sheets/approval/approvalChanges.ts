import { peopleOf } from "../../domain/people/people";

/** What differs between the approval sheet that was there and the new one. `item` is the name on the sheet. */
export type ApprovalChange =
  | { kind: "total"; number: string; name: string; before: number | null; after: number | null }
  | { kind: "points"; number: string; name: string; item: string; before: number | null; after: number | null }
  | { kind: "grade"; number: string; name: string; before: string; after: string }
  | { kind: "joined" | "left"; number: string; name: string }
  | { kind: "policy" };

/** One person as the approval sheet shows them. */
export interface ApprovalPerson {
  number: string;
  name: string;
  /** Points by the item's name on the sheet, and sums paid by theirs. */
  points: Readonly<Record<string, number | null>>;
  total: number | null;
  grade: string;
}

/** The figures an approval sheet stands for. */
export interface ApprovalSnapshot {
  people: readonly ApprovalPerson[];
  /** Fingerprint of the policy. */
  policy: string;
}

function personChanges(before: ApprovalPerson, after: ApprovalPerson): ApprovalChange[] {
  const { number, name } = after;
  const items = Object.entries(after.points).flatMap(([item, points]): ApprovalChange[] => {
    const was = before.points[item] ?? null;
    return was === points ? [] : [{ kind: "points", number, name, item, before: was, after: points }];
  });
  return [
    ...(before.grade === after.grade
      ? []
      : [{ kind: "grade" as const, number, name, before: before.grade, after: after.grade }]),
    ...(before.total === after.total
      ? []
      : [{ kind: "total" as const, number, name, before: before.total, after: after.total }]),
    ...items,
  ];
}

/** Everything a decision rested on that is different now. */
export function approvalChanges(before: ApprovalSnapshot, after: ApprovalSnapshot): ApprovalChange[] {
  const known = peopleOf(before.people);
  const there = peopleOf(after.people);
  return [
    ...(before.policy === after.policy ? [] : [{ kind: "policy" as const }]),
    ...after.people.flatMap((person): ApprovalChange[] => {
      const was = known.find(person);
      return was ? personChanges(was, person) : [{ kind: "joined", number: person.number, name: person.name }];
    }),
    ...before.people
      .filter((person) => there.find(person) === undefined)
      .map(({ number, name }): ApprovalChange => ({ kind: "left", number, name })),
  ];
}

import type { LocalText } from "../wording/localText";
import type { FormulaSize } from "./setUpIssue";

/** What is wrong with the words of a policy, or with how much of it there is. */
export type PolicyTextIssue =
  | { code: "duplicateId"; path: string; id: string }
  /** A list with more entries than a policy may have, or a text with more letters. */
  | { code: "policyTooLong"; path: string; of: "entries" | "letters"; read: number; limit: number }
  | { code: "policyFileTooLarge"; kilobytes: number; limit: number }
  /** A sign that no cell can hold, by its number in Unicode. */
  | { code: "policyTextUnwritable"; path: string; read: string }
  /** A grade or a tier without a name. */
  | { code: "policyTextBlank"; path: string }
  /** Names and lists together make a formula of a sheet more than Excel takes; `path` is what makes most of it. */
  | ({ code: "policyFormulaTooLong"; path: string; sheet: string } & FormulaSize)
  /** Longer than Excel shows beside a cell: the rest is left out there. */
  | { code: "policyTextCut"; path: string; read: number; limit: number };

/** What is wrong with the policy itself (sheet 规则). `path` names the place in the scheme. */
export type PolicyIssue =
  | { code: "policyMissing"; path: string }
  | { code: "policyNotANumber"; path: string; read: string }
  | { code: "policyNegative"; path: string; read: number }
  | { code: "policyMalformed"; path: string; read: string }
  /** The name of a grade, or the 0 the lowest one begins at: formulas read it, and nobody may change it on the sheet. */
  | { code: "policyFixed"; path: string; read: string; fixed: string | number }
  | PolicyTextIssue
  /** A number below the least or above the most that may stand there, or a fraction where only whole numbers may. */
  | { code: "policyOutOfRange"; path: string; read: number; min: number; max: number; isWhole: boolean }
  | { code: "fullMarksNot100"; sum: number }
  /** The full marks add up to something else than 100 and are stretched to the scale of the total. */
  | { code: "fullMarksScaled"; sum: number; to: number }
  | { code: "groupWeightsNot100"; path: string; sum: number }
  /** The items of a group add up to something else than 100, so the group can count for more or less than its weight. */
  | { code: "groupNot100"; path: string; group: string; sum: number }
  | { code: "noWeights"; path: string }
  /** The best that a step gives is not what the item is worth. */
  | { code: "bestStepNotFull"; path: string; best: number; full: number }
  | { code: "stepsNotAscending"; path: string; bound: number; previous: number }
  /** A better value would earn fewer points: the ladder stands the wrong way round. */
  | { code: "stepsWrongWay"; path: string; points: number; previous: number }
  | { code: "unknownGroup"; path: string; id: string }
  | { code: "unknownLine"; path: string; id: string }
  /** Numbers that had to be chosen because the source does not say them. */
  | { code: "notFromSource"; paths: readonly string[] }
  | { code: "bandsNotAscending"; path: string; grade: string; from: number; previous: number }
  | { code: "bandsDoNotStartAtZero"; path: string; grade: string; from: number }
  | { code: "bandUnreachable"; path: string; grade: string; from: number; highest: number }
  | { code: "payNotAscending"; path: string; grade: string; pay: number; previous: number }
  | { code: "tiersNotAscending"; path: string; label: string; from: number; previous: number }
  | { code: "tiersDoNotStartAtZero"; path: string; label: string; from: number }
  /** A better tier would earn fewer points. */
  | { code: "tiersWrongWay"; path: string; label: string; points: number; previous: number }
  /** The least is more than the most, so that nothing fits between them. */
  | { code: "limitsReversed"; path: string; min: number; max: number }
  /** Nobody can be ranked: no total reaches this. */
  | { code: "rankingUnreachable"; path: string; from: number; highest: number }
  | { code: "tierPointsAboveFull"; path: string; label: string; points: number; full: number }
  | { code: "bestTierBelowFull"; path: string; label: string; points: number; full: number }
  /** A later place is worth more than the one before. */
  | { code: "prizesNotFalling"; path: string; amount: number; previous: number }
  /** Of alternatives one is judged; here all of these have full marks, or none has. */
  | { code: "alternativesNotOne"; path: string; items: readonly LocalText[]; judged: number }
  | { code: "thresholdNotARate"; path: string; read: number }
  | { code: "partsNotFull"; path: string; sum: number; full: number }
  | { code: "unknownGrade"; path: string; grade: string }
  | { code: "unknownInput"; path: string; id: string }
  | { code: "unknownItem"; path: string; id: string };

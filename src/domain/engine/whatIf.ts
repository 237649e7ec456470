import type { Evaluation } from "./evaluation";
import type { Inputs } from "../inputs/inputs";
import { judgeBy } from "./evaluate";
import { rankTeam } from "./rankTeam";
import { round } from "../figures/rounding";
import type { Band, Scheme } from "../scheme/scheme";
import { gradeCount, paidTo, type Standing, standingOf } from "./teamFigures";

/** One person's month as it was measured. */
export interface MeasuredPerson {
  number: string;
  name: string;
  inputs: Inputs;
}

export interface Move {
  number: string;
  name: string;
  before: Standing;
  after: Standing;
  /** 1 to a better grade, -1 to a worse one, 0 when only points or money change. */
  direction: -1 | 0 | 1;
}

export interface NearEdge {
  number: string;
  name: string;
  total: number;
  grade: string;
  /** The edge and the grade on its other side. */
  edge: number;
  other: string;
}

/** What another policy would have made of the same month. */
export interface WhatIf {
  moves: readonly Move[];
  /** People who can be judged under both. */
  people: number;
  grades: readonly { grade: string; before: number; after: number }[];
  payout: { before: number; after: number };
  nearEdge: readonly NearEdge[];
}

/** A total this close to an edge between grades is worth a second look. */
const closeToEdge = 0.5;

/** Judges the same people by two policies. Who cannot be judged by both (an input is missing) is left out. */
export function whatIf(before: Scheme, after: Scheme, people: readonly MeasuredPerson[]): WhatIf {
  const sides = [before, after].map((scheme) => rankTeam(scheme, judgedBy(scheme, people)));
  const pairs = people.flatMap((person, index) => {
    const [was, is] = [sides[0]?.[index], sides[1]?.[index]];
    return was && is ? [{ person, was, is }] : [];
  });
  const all = pairs.map(({ person, was, is }) =>
    moveOf(person, { scheme: before, evaluation: was }, { scheme: after, evaluation: is }),
  );
  const [was, is] = [all.map((one) => one.before), all.map((one) => one.after)];
  return {
    people: pairs.length,
    moves: all.filter(({ before: a, after: b }) => a.total !== b.total || a.grade !== b.grade || a.payout !== b.payout),
    grades: gradesOf(before, after, was, is),
    payout: { before: paidTo(was), after: paidTo(is) },
    nearEdge: pairs.flatMap(({ person, is }) => edgeNear(after.bands, person, is) ?? []),
  };
}

function judgedBy(scheme: Scheme, people: readonly MeasuredPerson[]): (Evaluation | null)[] {
  const judge = judgeBy(scheme);
  return people.map(({ inputs }) => {
    const result = judge(inputs);
    return result.ok ? result.value : null;
  });
}

interface Judged {
  scheme: Scheme;
  evaluation: Evaluation;
}

function moveOf({ number, name }: MeasuredPerson, was: Judged, is: Judged): Move {
  const [from, to] = [placeOf(was), placeOf(is)];
  return {
    number,
    name,
    before: standingOf(was.evaluation),
    after: standingOf(is.evaluation),
    direction: to > from ? 1 : to < from ? -1 : 0,
  };
}

/** How far up the ladder of its policy, the lowest grade 0. */
const placeOf = ({ scheme, evaluation }: Judged): number =>
  scheme.bands.findIndex(({ grade }) => grade === evaluation.band?.grade);

function gradesOf(before: Scheme, after: Scheme, was: readonly Standing[], is: readonly Standing[]): WhatIf["grades"] {
  const grades = [...new Set([...before.bands, ...after.bands].map(({ grade }) => grade))];
  return grades.map((grade) => ({ grade, before: gradeCount(was, grade), after: gradeCount(is, grade) }));
}

function edgeNear(bands: readonly Band[], { number, name }: MeasuredPerson, is: Evaluation): NearEdge | null {
  const { total, band } = is;
  if (total === null || band === null) return null;
  const at = bands.findIndex(({ grade }) => grade === band.grade);
  const above = bands[at + 1];
  const below = bands[at - 1];
  const found = { number, name, total, grade: band.grade };
  if (above !== undefined && round(above.from - total, 8) <= closeToEdge)
    return { ...found, edge: above.from, other: above.grade };
  if (below !== undefined && round(total - band.from, 8) < closeToEdge)
    return { ...found, edge: band.from, other: below.grade };
  return null;
}

import type { Input } from "../inputs/input";
import type { Inputs } from "../inputs/inputs";
import type { Lever } from "../measures/lever";
import type { Bond } from "../places/bond";
import type { NumberAt } from "../places/policyNumbers";
import type { NameList, Reference } from "../places/reference";
import type { LocalText } from "../wording/localText";
import type { Losing } from "./claims";
import type { Scored } from "./scored";
import type { NewItem } from "./wantedItem";

/** What every kind of method states once, beside its schema; one that leaves something out does not compile. */
export interface MethodHome<M, Reason extends Losing, List extends GrowingList = never> {
  /** What the inputs of one person come to under an item or a part of it; made once for everybody. */
  score: (method: M, worth: { id: string; full: number }) => (inputs: Inputs) => Scored<Reason>;
  /** Every place that names an input, in the policy's order; `path` is the method's own, here and below. */
  reads: (method: M, path: string) => Reference[];
  /** What of it is in the hands of the person. */
  levers: (method: M) => Lever[];
  /** Lists of its own whose names must differ. */
  names: (method: M, path: string) => NameList[];
  /** What must hold between its own numbers: limits that can stand the wrong way round are told here. */
  order: (method: M, path: string) => Bond[];
  /** What ties its numbers to the full marks: points that can pass them or never reach them are told here. */
  worth: (method: M, path: string, full: FullMarks) => Bond[];
  /** Whether an item of these full marks earns points at all; a rank and an indicator only say how people stand. */
  earnsPoints: (full: number) => boolean;
  /** The item may earn more than its full marks, because the source reads the measured value as it is. */
  mayPassFull: boolean;
  /** The numbers that follow once the full marks are others. */
  scaled: (method: M, path: string, full: { was: number; now: number }) => NumberAt[];
  /** Lists inside it that HR may lengthen and shorten; `name` is that of the item or part. */
  lists: (method: M, path: string, name: LocalText) => List[];
  /** How the builder begins an item of this kind, once for every way it is offered; none where only a file brings it. */
  recipes: Readonly<Record<string, MethodRecipe<M>>>;
}

/** Full marks and where they stand in the policy. */
export interface FullMarks {
  full: number;
  path: string;
}

/** A list that can grow, with the entry it would grow by: numbers that go on from the last one, to be edited afterwards. */
export interface GrowingList {
  kind: string;
  path: string;
  entries: readonly unknown[];
  /** `id` is that of an input nobody uses yet, for entries that count something. */
  next: (name: LocalText, id: string) => { entry: unknown; inputs: Input[] };
}

/** What the builder begins with: usual numbers, to be edited afterwards. */
export interface MethodRecipe<M> {
  /** It depends on which way is good, so that the builder asks. */
  asksBetter: boolean;
  /** A method and its inputs, all of whose ids begin with `id`. */
  begin: (id: string, wanted: NewItem) => { method: M; inputs: Input[] };
}

import type { Measurement } from "../../domain/measures/measureOf";
import type { HelpSection } from "../form/help";
import type { Speaker } from "../speaker/speaker";

/** What was measured, with what every kind says of it written out. */
export interface Measured<M> extends Omit<Measurement, "measure"> {
  measure: M;
  /** Of the item or part. */
  name: string;
  /** The value in its unit. */
  shown: string;
  /** Another figure in the same unit. */
  inUnit: (figure: string) => string;
}

/** The words for a kind of measure: one that leaves something out does not compile. */
export interface MeasureInWords<M> {
  /** What is measured, on 规则: a short formula of the inputs' names. */
  rule: (measure: M, say: Speaker) => string;
  /** What was measured and what it was made from: "首次解决率 85%（170/200）". */
  says: (measured: Measured<M>, say: Speaker) => string;
  /** The unit of its values, "" for none; `ofItem` is the item's own. */
  unit: (measure: M, ofItem: string, say: Speaker) => string;
  /** Whether it is a yes or no, or how many of several are a yes. */
  answers: (measure: M, say: Speaker) => "one" | "several" | null;
  /** A value without a unit is a mark. */
  isMark: boolean;
  /** What is aimed at is a fall. */
  isFall: boolean;
  /** "多 10 元" says already on which side of 0 a value is. */
  tellsSide: boolean;
  /** Where the help explains it. */
  help: HelpSection;
}

/** What most kinds have in common. */
export const plainMeasure = { answers: () => null, isMark: false, isFall: false, tellsSide: false } as const;

import type { Reason } from "../../domain/methods/method";
import type { ReasonInWords, ReasonKind, ReasonsInWords } from "./home";
import { methods } from "./methods";
import { outOfCount } from "./outOfCount";

type OfMethods = (typeof methods)[keyof typeof methods]["reasons"];
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type InWords = ReasonsInWords<KeysOf<OfMethods> | keyof typeof outOfCount>;

const ofMethods = Object.values(methods).map(({ reasons }) => reasons);
const inWords = Object.assign({}, ...ofMethods, outOfCount) as InWords;

/** Every step a score can take; one without words does not compile. */
const reasons: ReasonsInWords<ReasonKind> = inWords;

export const reasonInWords = (reason: Reason): ReasonInWords<Reason> => reasons[reason.kind] as ReasonInWords<Reason>;

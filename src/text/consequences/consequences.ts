import type { ConsequenceName } from "../../domain/consequences/kinds";
import { above } from "./above";
import { boundary } from "./boundary";
import { decision } from "./decision";
import { gap } from "./gap";
import { grade } from "./grade";
import type { ConsequenceInWords } from "./home";
import { inputAbove } from "./inputAbove";
import { interview } from "./interview";
import { measuredAbove } from "./measuredAbove";
import { streak } from "./streak";
import { suspicious } from "./suspicious";
import { unwritten } from "./unwritten";

/** A kind of consequence without words does not compile. */
const consequences: { readonly [Name in ConsequenceName]: ConsequenceInWords<Name> } = {
  interview,
  streak,
  decision,
  grade,
  above,
  boundary,
  gap,
  unwritten,
  measuredAbove,
  suspicious,
  inputAbove,
};

export const consequenceInWords = <Name extends ConsequenceName>(name: Name): ConsequenceInWords<Name> =>
  consequences[name];

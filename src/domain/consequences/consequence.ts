import * as z from "zod";
import { Above } from "./above";
import { Boundary } from "./boundary";
import { Decision } from "./decision";
import { Gap } from "./gap";
import { Grade } from "./grade";
import { InputAbove } from "./inputAbove";
import { Interview } from "./interview";
import { MeasuredAbove } from "./measuredAbove";
import { Streak } from "./streak";
import { Suspicious } from "./suspicious";
import { Unwritten } from "./unwritten";

/** What the policy does with a result besides paying it. Nothing of it happens by itself. */
export const Consequence = z.discriminatedUnion("kind", [
  Interview,
  Streak,
  Decision,
  Grade,
  Above,
  Boundary,
  Gap,
  Unwritten,
  MeasuredAbove,
  Suspicious,
  InputAbove,
]);
export type Consequence = z.infer<typeof Consequence>;

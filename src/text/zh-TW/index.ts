import { explain } from "./explain";
import { issues } from "./issues";
import { measured } from "./measured";
import { pane } from "./pane";
import { result } from "./result";
import { sheets } from "./sheets";

export const zhTW = { explain, issues, measured, pane, result, sheets };

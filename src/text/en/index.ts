import { explain } from "./explain";
import { issues } from "./issues";
import { pane } from "./pane";
import { sheets } from "./sheets";

export const en = { explain, issues, pane, sheets };

import { explain } from "./explain";
import { issues } from "./issues";
import { pane } from "./pane";
import { places } from "./places";
import { sheets } from "./sheets";

export const zhCN = { explain, issues, pane, places, sheets };

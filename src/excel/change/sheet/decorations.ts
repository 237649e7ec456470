import type { SheetPlan } from "../../../sheets/kit/plan";
import type { Decoration } from "./decoration";
import { lines } from "./lines";
import { looks } from "./looks";
import { colours } from "./writeConditionalFormats";
import { charts } from "./writeCharts";
import { links } from "./writeLinks";
import { print } from "./writePage";
import { sizes } from "./writeSizes";
import { tableLooks } from "./writeTable";
import { entryRules } from "./writeValidations";
import { ofWindow } from "./writeWindow";

/** All that a plan asks for beside what its sheet needs to work, in the order in which it is drawn: links bring a look of their own. */
export const decorationsOf = (plan: SheetPlan): Decoration[] => [
  ...tableLooks(plan),
  ...links(plan),
  ...looks(plan),
  ...lines(plan),
  ...sizes(plan),
  ...entryRules(plan),
  ...colours(plan),
  ...charts(plan),
  ...ofWindow(plan),
  ...print(plan),
];

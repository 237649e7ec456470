import { amountOf } from "../terms/tableScope";
import type { Mark } from "../../domain/methods/mark";
import { rounded } from "../terms/formula";
import type { MethodOnSheets } from "./home";
import { pointsColumn } from "./itemColumn";

export const mark: MethodOnSheets<Mark> = {
  columns: (policy, placed) => [
    pointsColumn(policy, placed, (scope) => rounded(scope, amountOf(scope, placed.method.input))),
  ],
  rows: () => [],
  section: null,
  starts: () => [],
  restsOn: () => [],
};

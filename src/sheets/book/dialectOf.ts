import type { Dialect } from "../kit/dialect";
import type { WorkbookState } from "./workbookState";

/**
 * In which dialect the add-in writes formulas into this workbook. Workbooks from before it could be chosen call KPI functions; beside
 * people's own table there is no 评分表, and nothing calls them.
 */
export const dialectOf = ({ dialect = "addin", source }: Pick<WorkbookState, "dialect" | "source">): Dialect =>
  source === undefined ? dialect : "native";

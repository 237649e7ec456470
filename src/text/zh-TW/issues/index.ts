import { adopted } from "./adopted";
import { writtenResults } from "./written";
import { calendar } from "./calendar";
import { cell } from "./cell";
import { department } from "./department";
import { file } from "./file";
import { formulas } from "./formulas";
import { input } from "./input";
import { ledger } from "./ledger";
import { policy } from "./policy";
import { record } from "./record";
import { row } from "./row";
import { setUp } from "./setUp";
import { sheet } from "./sheet";
import { state } from "./state";
import { unfinished } from "./unfinished";
import { workbook } from "./workbook";

export const issues = {
  ...input,
  ...cell,
  ...row,
  ...department,
  ...ledger,
  ...calendar,
  ...policy,
  ...record,
  ...sheet,
  ...state,
  ...unfinished,
  ...workbook,
  ...setUp,
  ...file,
  ...adopted,
  ...writtenResults,
  ...formulas,
};

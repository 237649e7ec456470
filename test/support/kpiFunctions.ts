import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as kpi from "../../src/functions/functions";
import type { AddInFunctions, FunctionMetadata } from "../standin/bridge/functions";
import { type RunningExcel, startExcel } from "./excel";
import type { StandInOptions } from "../standin/bridge/options";

async function declared(): Promise<AddInFunctions> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata("src/functions/functions.ts");
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return { namespace: "KPI", metadata: JSON.parse(metadataJson) as FunctionMetadata };
}

/** The stand-in with the add-in's own functions in its cells, in every new workbook too. */
export async function startExcelWithFunctions(options: StandInOptions = {}): Promise<RunningExcel> {
  const functions = await declared();
  const excel = await startExcel({ ...options, functions });
  excel.associateFunctions(kpi);
  const reset = excel.reset.bind(excel);
  return Object.assign(excel, {
    reset(changed: StandInOptions = options) {
      reset({ ...changed, functions });
    },
  });
}

import { withWords } from "../../sheets/kit/movedFormula";

const ofAddin = /^KPI\.([A-Z][A-Z0-9_.]*)\($/;

/** A formula as a file holds it: without "=", functions of the add-in under the name Excel gives them there. */
export const writtenFormula = (formula: string): string =>
  (formula.includes("KPI.") ? withWords(formula, inFile) : formula).slice(1);

function inFile(word: string): string {
  const [, name] = ofAddin.exec(word) ?? [];
  return name === undefined ? word : `_xldudf_KPI_${name.replaceAll(".", "_")}(`;
}

import { inputsOf } from "../../domain/measures/measureOf";
import { round } from "../../domain/figures/rounding";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { refuseCase, type CaseReader, type Given } from "./caseReader";
import { asNumber, asWord, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { asMarks } from "./singles";

/** The managers' scales take most of their indicators from the tables; the others are computed in the same way (A003-20). */
const computedAs = new Map([
  ...numbered("E", ["D1", "D2", "C1", "C2", "D4", "C1", "C8", "C9", "C6", "C9"]),
  ...numbered("F", ["D1", "D2", "D3", "D4", "C5", "D7", "C1", "C9", "C5", "C9"]),
]);

/** "E1" for the first of E. */
function numbered(scale: string, ids: readonly string[]): [string, string][] {
  return ids.map((id, at) => [`${scale}${at + 1}`, id]);
}

const tableIds = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];

/** Means of the marks that several people gave. */
const surveys: readonly string[] = ["c8", "c9", "d5"];

interface Fields {
  values: Given;
  /** The file's own field of each input. */
  fieldOf: ReadonlyMap<string, string>;
}

/** One indicator by its number in the source, from what is counted for it. */
export const indicatorCase: CaseReader = (given) => {
  const { scheme, item } = indicatorOf(given);
  const { values, fieldOf } = fieldsOf(item, given);
  const evaluation = evaluateFlat(scheme, values, {
    fieldOf: (input) => fieldOf.get(input) ?? input,
    mayBeBlank: scheme.inputs.map(({ id }) => id).filter((id) => !fieldOf.has(id)),
  });
  const value = evaluation.items.find(({ id }) => id === item.id)?.value ?? null;
  if (value === null) throw new Error(`Nothing was measured for ${item.id}`);
  return { value: round(value, scheme.decimals) };
};

function indicatorOf({ id }: Given): { scheme: Scheme; item: Item } {
  const asked = asWord(id, "id", [...tableIds, ...computedAs.keys()]);
  const own = computedAs.get(asked) ?? asked;
  const scheme = shipped(own.startsWith("C") ? "003C" : "003D");
  const item = scheme.items.find((one) => one.id === own.toLowerCase());
  if (item === undefined) throw new Error(`No indicator ${own}`);
  return { scheme, item };
}

function fieldsOf({ id, method }: Item, given: Given): Fields {
  if (method.kind !== "value") throw new Error(`Indicator ${id} measures no value`);
  const inputs = inputsOf(method.measure);
  if (surveys.includes(id)) return surveyed(inputs, given);
  const fields = method.measure.kind === "entered" ? ["n"] : ["num", "den"];
  onlyFields(given, ["id", ...fields]);
  if (fields.includes("den") && asNumber(given["num"], "num") >= 0 && given["den"] === 0) {
    return refuseCase("E_DIV0", "den");
  }
  return {
    values: Object.fromEntries(inputs.map((input, index) => [input, given[fields[index] ?? ""] ?? null])),
    fieldOf: new Map(inputs.map((input, index) => [input, fields[index] ?? input])),
  };
}

function surveyed([total = "", number = ""]: readonly string[], given: Given): Fields {
  onlyFields(given, ["id", "scores"]);
  const { sum, count } = asMarks(given["scores"], "scores");
  if (count === 0) return refuseCase("E_DIV0", "scores");
  return { values: { [total]: sum, [number]: count }, fieldOf: new Map([total, number].map((id) => [id, "scores"])) };
}

import { inputsOf } from "../../domain/methods/measureOf";
import { round } from "../../domain/rounding";
import type { Item, Scheme } from "../../domain/scheme";
import { refuse, type CaseReader, type Given } from "./caseReader";
import { asWord, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { asMarks } from "./singles";

/** The managers' scales take most of their indicators from the tables; the others are computed in the same way (A003-20). */
const computedAs = {
  ...{ E1: "D1", E2: "D2", E3: "C1", E4: "C2", E5: "D4", E6: "C1", E7: "C8", E8: "C9", E9: "C6", E10: "C9" },
  ...{ F1: "D1", F2: "D2", F3: "D3", F4: "D4", F5: "C5", F6: "D7", F7: "C1", F8: "C9", F9: "C5", F10: "C9" },
} as const;

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
  const divisor = [...fieldOf.values()].at(-1) ?? "id";
  return { value: value === null ? refuse("E_DIV0", divisor) : round(value, scheme.decimals) };
};

function indicatorOf({ id }: Given): { scheme: Scheme; item: Item } {
  const tables = [shipped("003C"), shipped("003D")];
  const known = [...tables.flatMap(({ items }) => items.map((item) => item.id.toUpperCase())), ...scaleIds];
  const asked = asWord(id, "id", known);
  const own = (isOfScale(asked) ? computedAs[asked] : asked).toLowerCase();
  const found = tables.flatMap((scheme) =>
    scheme.items.flatMap((item) => (item.id === own ? [{ scheme, item }] : [])),
  )[0];
  return found ?? refuse("E_RANGE", "id");
}

const scaleIds = Object.keys(computedAs);
const isOfScale = (id: string): id is keyof typeof computedAs => scaleIds.includes(id);

function fieldsOf({ id, method }: Item, given: Given): Fields {
  if (method.kind !== "value") throw new Error(`Indicator ${id} measures no value`);
  const [first = "", second = ""] = inputsOf(method.measure);
  if (surveys.includes(id)) {
    onlyFields(given, ["id", "scores"]);
    const { sum, count } = asMarks(given["scores"], "scores");
    return { values: { [first]: sum, [second]: count }, fieldOf: named([first, second], ["scores", "scores"]) };
  }
  const fields = method.measure.kind === "entered" ? ["n"] : ["num", "den"];
  onlyFields(given, ["id", ...fields]);
  const inputs = [first, second].slice(0, fields.length);
  const values = Object.fromEntries(inputs.map((input, index) => [input, given[fields[index] ?? ""] ?? null]));
  return { values, fieldOf: named(inputs, fields) };
}

const named = (inputs: readonly string[], fields: readonly string[]): ReadonlyMap<string, string> =>
  new Map(inputs.map((input, index) => [input, fields[index] ?? input]));

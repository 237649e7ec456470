import { type RunningExcel, startExcel } from "../support/excel";
import type { Doubts } from "./rules/doubts";

const functions = [
  { id: "ONE", name: "ONE", parameters: [{ name: "x", type: "any" }] },
  { id: "LATER", name: "LATER", parameters: [{ name: "x", type: "any", optional: true }] },
  { id: "ALL", name: "ALL", parameters: [{ name: "x", type: "any", dimensionality: "matrix" }] },
  { id: "NUMBER", name: "NUMBER", parameters: [{ name: "x", type: "number" }] },
];

/** office.js makes an error of its own of what the host hands over. */
const isError = (value: unknown): value is { code: string } =>
  typeof value === "object" && value !== null && Reflect.get(value, "valueType") === "CustomFunctionError";

const shown = (x: unknown): string =>
  JSON.stringify(x, (_, value: unknown) => (isError(value) ? `error ${value.code}` : value));

jest.setTimeout(60_000);

let excel: RunningExcel;

const open = (allowErrorForDataTypeAny: boolean, doubts: Partial<Doubts> = {}): void => {
  excel.reset({ functions: { namespace: "TRIAL", metadata: { functions, allowErrorForDataTypeAny } }, doubts });
};

beforeAll(async () => {
  excel = await startExcel({ functions: { namespace: "TRIAL", metadata: { functions } } });
  excel.associateFunctions({ ONE: shown, LATER: shown, ALL: shown, NUMBER: shown });
});

afterAll(() => excel.close());

const result = async (formula: string): Promise<unknown> => {
  await excel.user.type("A1:B2", [
    [1, ""],
    ["x", "=1/0"],
  ]);
  await excel.user.type("D1", formula);
  return excel.values("D1")[0]?.[0];
};

describe("A blank cell", () => {
  test.each([
    ["=TRIAL.ONE(B1)", "null", "0"],
    ["=TRIAL.ALL(A1:B1)", "[[1,null]]", "[[1,0]]"],
    ["=TRIAL.NUMBER(B1)", "null", "0"],
    ["=TRIAL.LATER()", "null", "null"],
  ])("reaches %s as %s, or as %s on some desktops", async (formula, onWeb, onDesktop) => {
    open(true);
    expect(await result(formula)).toBe(onWeb);
    open(true, { blankArguments: "zero" });
    expect(await result(formula)).toBe(onDesktop);
  });
});

describe("An error in a cell", () => {
  test.each([
    ["=TRIAL.ONE(B2)", '"error #DIV/0!"'],
    ["=TRIAL.ALL(A1:B2)", '[[1,null],["x","error #DIV/0!"]]'],
    ["=TRIAL.NUMBER(B2)", "#VALUE!"],
  ])("reaches a function that asks for errors by %s as %s", async (formula, given) => {
    open(true);
    expect(await result(formula)).toBe(given);
  });

  test.each(["=TRIAL.ONE(B2)", "=TRIAL.ALL(A1:B2)"])("keeps %s from being called otherwise", async (formula) => {
    open(false);
    expect(await result(formula)).toBe("#VALUE!");
    expect(excel.standIn.functionInvocations).toBe(0);
  });
});

import { type RunningExcel, startExcel } from "../support/excel";
import { cases, tryCase } from "./behaviour/suite";

const metadata = {
  functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "x", type: "any" }] }],
};

const twice = (x: unknown) => {
  if (typeof x === "number") return x * 2;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how a custom function refuses its input
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "not a number");
};

const sample = { formula: "=TRIAL.TWICE(21)", value: 42, failing: '=TRIAL.TWICE("x")', error: "#VALUE!" };

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ functions: { namespace: "TRIAL", metadata }, answersWaitForFunctions: false });
  excel.associateFunctions({ TWICE: twice });
}, 60_000);

afterAll(() => excel.close());

test.each(cases.map((one) => [one.title, one] as const))(
  "%s",
  async (_title, one) => {
    excel.standIn.log.entries.length = 0;
    const { ok, detail } = await tryCase(one, sample);
    expect([ok, detail]).toEqual([true, ""]);
    expect(excel.standIn.log.entries.filter(({ kind }) => kind === "crash" || kind === "notImplemented")).toEqual([]);
  },
  60_000,
);

it("leaves the workbook as it was", () => {
  expect(excel.standIn.grid.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  expect(excel.standIn.grid.tables()).toEqual([]);
  expect(excel.standIn.grid.names()).toEqual([]);
});

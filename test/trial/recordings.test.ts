import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { languageOf } from "../../src/text/languageOf";
import type { StandInOptions } from "../standin/bridge/options";
import { usualDoubts } from "../standin/rules/doubts";
import type { RunningExcel } from "../support/excel";
import { startExcelWithFunctions } from "../support/kpiFunctions";
import { packed, unpacked } from "./packed";
import { executorNow, type Exchange } from "./recorder";
import { fileIn, fileText, packedRecording, publicExchange } from "./recording";
import { type ChangedAnswer, replay } from "./replay";

const folder = path.join(__dirname, "../recordings");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcelWithFunctions();
});

afterAll(() => excel.close());

/** Languages of Excel that the stand-in speaks, by those of the add-in. */
const localeOf = { "zh-CN": "zh-CN", "zh-TW": "zh-TW", en: "en-US" } as const;

/** So many differences are listed; one cause has many. */
const most = 20;

const read = (name: string) => fileIn(readFileSync(path.join(folder, name), "utf8"));

async function replayed(exchanges: readonly Exchange[], options?: StandInOptions): Promise<ChangedAnswer[]> {
  excel.reset(options);
  return replay({ policy: "", exchanges }, await executorNow());
}

describe.each(files)("The recording %s", (name) => {
  const { in: madeIn, recordings } = read(name);
  // What the stand-in does by default is what it recorded; of real Excel it must do what that did, whatever is doubted.
  const doubts = madeIn.host === "stand-in" ? usualDoubts : {};
  const options = { doubts, locale: localeOf[languageOf(madeIn.language)] };

  test.each(recordings.map(({ policy, exchanges }) => [policy, exchanges] as const))(
    "is a contract: to the requests under policy %s the stand-in gives the recorded answers",
    async (_policy, exchanges) => {
      const changed = await replayed(exchanges, options);
      expect(changed.slice(0, most)).toEqual([]);
    },
  );

  test("stays small beside the code", () => {
    expect(readFileSync(path.join(folder, name)).byteLength).toBeLessThan(1_200_000);
  });
});

/** Writes into a cell and reads it, as office.js asks for it. */
const written = (answer: unknown): Exchange => ({
  request: {
    AutoKeepReference: true,
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 2, ActionType: 4, Name: "Formulas", ObjectPathId: 7, ArgumentInfo: { Arguments: [[["=1+1"]]] } },
      { Id: 3, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["formulas", "values"] } },
    ],
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: 1, Name: "" },
      "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      "5": { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Sheet1"] } },
      "7": { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1"] } },
    },
  },
  answer: { Results: [{ ActionId: 3, Value: answer }] },
});

describe("An answer that is not the recorded one", () => {
  it("is told with the member and both values", async () => {
    expect(await replayed([written({ Formulas: [["=1+1"]], Values: [[2]] })])).toEqual([]);
    expect(await replayed([written({ Formulas: [["=1 + 1"]], Values: [[3]] })])).toEqual([
      {
        ...{ request: 1, member: 'Worksheets["Sheet1"].GetRange("A1") load › Formulas[0][0]' },
        ...{ recorded: "=1 + 1", answered: "=1+1" },
      },
      {
        ...{ request: 1, member: 'Worksheets["Sheet1"].GetRange("A1") load › Values[0][0]' },
        ...{ recorded: 3, answered: 2 },
      },
    ]);
  });

  it("may be a refusal", async () => {
    const { request } = written(null);
    const refused = {
      request,
      answer: { Results: [], Error: { Code: "AccessDenied", Location: "Range.formulas", ActionIndex: 1 } },
    };
    expect(await replayed([refused])).toEqual([
      {
        ...{ request: 1, member: "Error" },
        ...{ recorded: { Code: "AccessDenied", Location: "Range.formulas", ActionIndex: 1 }, answered: null },
      },
    ]);
  });

  it("is no other id: what one host calls r1 and the other r2 is the same object from then on", async () => {
    const { request } = written(null) as { request: { Actions: object[]; ObjectPaths: object } };
    const keep = { Id: 4, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7, ArgumentInfo: { Arguments: [] } };
    const instance = { Id: 5, ActionType: 1, Name: "", ObjectPathId: 7 };
    const first = {
      request: { ...request, Actions: [...request.Actions, keep, instance] },
      answer: { Results: [{ ActionId: 5, Value: { _ReferenceId: "recorded" } }] },
    };
    const again = {
      request: {
        AutoKeepReference: false,
        Actions: [{ Id: 6, ActionType: 2, Name: "", ObjectPathId: 9, QueryInfo: { Select: ["address"] } }],
        ObjectPaths: { "9": { Id: 9, ObjectPathType: 6, Name: "recorded", ArgumentInfo: {} } },
      },
      answer: { Results: [{ ActionId: 6, Value: { Address: "Sheet1!A1" } }] },
    };
    expect(await replayed([first, again])).toEqual([]);
  });
});

describe("A file of recordings", () => {
  const secrets = { sheet: "张三的表", documents: ["https://d.docs.live.net/4f/工资.xlsx", "工资.xlsx"] };
  const about = { format: 1, behaviour: "", reports: [] } as const;
  const madeIn = { host: "Excel", platform: "PC", version: "16.0", language: "zh-CN", addIn: "0.1.0" };
  const exchange = {
    ...written({
      Name: "张三的表",
      Address: "'张三的表'!A1",
      Formulas: [["工资.xlsx", "https://d.docs.live.net/4f/工资.xlsx"]],
    }),
  };

  it("names neither the user's sheet nor the document, and quotes none of Excel's words", () => {
    const error = { Code: "AccessDenied", Message: "张三 darf nicht", Location: "", ActionIndex: 0 };
    const told = publicExchange(
      { ...exchange, answer: { ...(exchange.answer as object), TraceIds: [7], Error: error } },
      secrets,
    );
    expect(told.answer).toEqual({
      Results: [{ ActionId: 3, Value: { Name: "Sheet1", Address: "Sheet1!A1", Formulas: [["document", "document"]] } }],
      Error: { Code: "AccessDenied", Location: "", ActionIndex: 0 },
    });
  });

  it("is read as it was written", () => {
    const exchanges = [exchange, exchange, { request: null, answer: null, refused: "InvalidRequest" }];
    const text = fileText({ ...about, in: madeIn }, [packedRecording("003C", exchanges, secrets)]);
    expect(fileIn(text)).toEqual({
      ...{ ...about, in: madeIn },
      recordings: [{ policy: "003C", exchanges: exchanges.map((one) => publicExchange(one, secrets)) }],
    });
  });

  it("tells what is repeated once", () => {
    const long = { words: "as long as it must be to be told once, and not twice" };
    const value = [long, [long, { more: long }], null, 0];
    const told = packed(value);
    expect(JSON.stringify(told).match(/as long as/g)).toHaveLength(1);
    expect(unpacked(told)).toEqual(value);
  });
});

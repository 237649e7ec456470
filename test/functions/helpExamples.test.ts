import { functionTexts } from "../../src/build/functionWords";
import { languages } from "../../src/domain/wording/localText";
import * as kpi from "../../src/functions/functions";
import { answer, standInForExcel } from "../support/customFunctions";

type Worksheet = Readonly<Record<string, (...given: unknown[]) => unknown>>;

const called = kpi as unknown as Worksheet;

const examples = languages.flatMap((language) =>
  Object.entries(functionTexts[language].functions).flatMap(([id, words]) =>
    words.examples.map((example) => [language, id, example] as const),
  ),
);

beforeAll(() => standInForExcel("en-US"));

test.each(examples)("help in %s shows what KPI.%s gives for %j", (_language, id, example) => {
  const run = called[id.toLowerCase()];
  expect(answer(() => run?.(...example.arguments))).toBe(example.result);
});

test("every function has examples", () =>
  expect(new Set(examples.map(([, id]) => id.toLowerCase()))).toEqual(new Set(Object.keys(called))));

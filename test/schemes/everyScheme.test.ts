import { flagsOf } from "../../src/domain/consequences/flags";
import { chosenOption, chooseReading } from "../../src/domain/edit/chooseReading";
import { evaluate } from "../../src/domain/engine/evaluate";
import { languages, type LocalText } from "../../src/domain/wording/localText";
import { inputReferences } from "../../src/domain/scheme/references";
import { allSchemes } from "../support/shipped";
import { sources } from "../support/uncited";

const every = allSchemes().map((scheme) => [scheme.id, scheme] as const);

/** Every text of the policy in its three languages, with the place it stands at. */
function localTexts(node: unknown, path = ""): { path: string; text: LocalText }[] {
  if (typeof node !== "object" || node === null) return [];
  if ("zh-CN" in node) return [{ path, text: node as LocalText }];
  return Object.entries(node).flatMap(([key, value]) => localTexts(value, path === "" ? key : `${path}.${key}`));
}

const examples = every.flatMap(([id, scheme]) =>
  scheme.examples.map((example) => [id, example.name, scheme, example] as const),
);

test.each(examples)("%s, example: %s", (_id, _name, scheme, { inputs, expected }) => {
  const result = evaluate(scheme, inputs);
  if (result.ok) {
    const { total, band, payout, consequences } = result.value;
    expect({ total, grade: band?.grade ?? null, payout, flags: flagsOf(consequences) }).toEqual(expected);
  } else {
    const [issue] = result.issues;
    expect({ error: issue.code, field: "input" in issue ? issue.input : "" }).toEqual(expected);
  }
});

test.each(every)("%s brings at least three examples with all of its inputs", (_id, scheme) => {
  expect(scheme.examples.length).toBeGreaterThanOrEqual(3);
  const known = scheme.inputs.filter(({ kind }) => kind !== "note").map(({ id }) => id);
  for (const { inputs } of scheme.examples) expect(Object.keys(inputs).sort()).toEqual([...known].sort());
});

test.each(every)("%s: every word exists in three languages, without blanks around it", (_id, scheme) => {
  const bare = localTexts(scheme).flatMap(({ path, text }) =>
    languages
      .filter((language) => text[language].trim() === "" || text[language] !== text[language].trim())
      .map((language) => `${path} ${language}`),
  );
  expect(bare).toEqual([]);
});

test.each(every)("%s: simplified and traditional characters are not mixed up", (_id, scheme) => {
  const texts = localTexts(scheme).map(({ text }) => text);
  expect(texts.filter((text) => /[們個這單說無據與訴績屬減點應後裡級滿]/.test(text["zh-CN"]))).toEqual([]);
  expect(texts.filter((text) => /[们个这单说无据与诉绩属减点应后里级满]/.test(text["zh-TW"]))).toEqual([]);
});

test.each(every)("%s: prompts fit Excel's 255 characters, column heads are unique and usable", (_id, scheme) => {
  for (const language of languages) {
    expect(scheme.inputs.filter(({ prompt }) => prompt[language].length > 255)).toEqual([]);
    const heads = scheme.inputs.map(({ short }) => short[language].toLowerCase());
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
    expect(heads.filter((head) => /['#[\]@\n]/.test(head))).toEqual([]);
  }
});

test.each(every)("%s: every input is used by the scoring, a consequence or another input", (_id, scheme) => {
  const used = new Set(inputReferences(scheme).map(({ id }) => id));
  expect(scheme.inputs.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test.each(every)("%s: every cited reading is explained, and every reading finds its subject", (_id, scheme) => {
  const readings = new Set(scheme.readings.map(({ id }) => id));
  expect(sources(scheme).filter((source) => source.startsWith("A") && !readings.has(source))).toEqual([]);
  expect(scheme.readings).toHaveLength(readings.size);
});

const switches = every.flatMap(([id, scheme]) =>
  scheme.readings.flatMap((reading) =>
    (reading.options ?? []).map((option) => ({ id, scheme, reading, readingId: reading.id, optionId: option.id })),
  ),
);

test.each(switches)(
  "$id: reading $readingId can be set to $optionId, and the first is in force",
  ({ scheme, reading, readingId, optionId }) => {
    expect(chosenOption(scheme, reading)).toBe(reading.options?.[0]?.id);
    const read = chooseReading(scheme, readingId, optionId);
    expect(chosenOption(read, reading)).toBe(optionId);
  },
);

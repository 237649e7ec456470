import { languages, type Language } from "../../src/domain/wording/localText";
import { helpAnchor, localiseMetadata, metadataFile, type Metadata } from "../../src/build/functionMetadata";
import { helpFile } from "../../src/text/helpFile";
import { exampleFormula, helpPage } from "../../src/build/helpPage";
import { functionTexts } from "../../src/build/functionWords";

const declared: Metadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "GRADE",
      name: "GRADE",
      description: "from the source",
      parameters: [
        { name: "score", type: "any" },
        { name: "bands", type: "any", dimensionality: "matrix", optional: true },
      ],
      result: {},
    },
  ],
};

const others = languages.filter((language) => language !== "zh-CN");
const shape = (language: Language): unknown =>
  Object.entries(functionTexts[language].functions).map(([id, words]) => ({
    id,
    parameters: Object.keys(words.parameters),
    examples: words.examples.map((each) => each.arguments.length),
    help: words.help.length,
  }));

describe("the words of the functions", () => {
  it.each(others)("say in %s what zh-CN says: same functions, parameters and examples", (language) => {
    expect(shape(language)).toEqual(shape("zh-CN"));
  });

  it.each(languages)("leave nothing empty in %s", (language) => {
    const empty = JSON.stringify(functionTexts[language]).match(/"[^"]*":\s*""/g);
    expect(empty).toBeNull();
  });
});

describe("metadata for Excel", () => {
  it.each(languages)(
    "in %s keeps ids, types and order, and takes names and descriptions from the texts",
    (language) => {
      const [grade] = localiseMetadata(declared, functionTexts[language], language, "https://kpi.example").functions;
      const words = functionTexts[language].functions.GRADE;
      expect(grade).toMatchObject({
        id: "GRADE",
        name: "GRADE",
        description: words?.description,
        helpUrl: `https://kpi.example/${helpFile[language]}#grade`,
        parameters: [
          { ...words?.parameters.score, type: "any" },
          { ...words?.parameters.bands, type: "any", dimensionality: "matrix", optional: true },
        ],
      });
    },
  );

  it("lets errors in cells reach the functions, and no data types", () => {
    const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = localiseMetadata(
      declared,
      functionTexts.en,
      "en",
      "",
    );
    expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, undefined]);
  });

  it("is not made for a function that has no words", () => {
    const nameless = { functions: [{ id: "NEW", name: "NEW", parameters: [], result: {} }] };
    expect(() => localiseMetadata(nameless, functionTexts.en, "en", "")).toThrow("no words for NEW");
  });

  it("has a file and a help page of its own in every language", () => {
    expect(new Set(Object.values(metadataFile)).size).toBe(languages.length);
    expect(new Set(Object.values(helpFile)).size).toBe(languages.length);
  });
});

describe("the help page", () => {
  it("has an anchor for every function and escapes what it shows", () => {
    const page = helpPage(declared, functionTexts.en, "en");
    expect(page).toContain(`id="${helpAnchor("GRADE")}"`);
    expect(page).toContain("{0,&quot;fail&quot;;60,&quot;pass&quot;;85,&quot;good&quot;}");
  });

  it("writes a table as an array constant, so that the formula can be typed as it stands", () => {
    const example = {
      arguments: [
        62,
        [
          [0, "fail"],
          [60, "pass"],
        ],
      ],
      result: "pass",
      says: "",
    };
    expect(exampleFormula("GRADE", example)).toBe('=KPI.GRADE(62,{0,"fail";60,"pass"})');
  });
});

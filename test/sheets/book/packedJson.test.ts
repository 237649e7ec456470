import { fromPackedJson, mostPacked, packedJson } from "../../../src/sheets/book/packedJson";

test("What was packed comes back, up to the limit and no further: a short text may not fill the memory", () => {
  const packed = (bytes: number): string => packedJson("x".repeat(bytes - 2));
  expect(fromPackedJson(packed(mostPacked))).toHaveLength(mostPacked - 2);
  expect(fromPackedJson(packed(mostPacked + 1))).toBeUndefined();
});

test.each([
  ["no base64", "§§"],
  ["nothing", ""],
  ["nothing that was deflated", btoa("plain")],
  ["half of it", packedJson({ a: "b".repeat(100), c: 1 }).slice(0, 8)],
])("What was not packed is nothing: %s", (_, text) => {
  expect(fromPackedJson(text)).toBeUndefined();
});

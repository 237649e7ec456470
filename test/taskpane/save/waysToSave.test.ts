import { fileName } from "../../../src/taskpane/save/fileToSave";
import { waysToSave } from "../../../src/taskpane/save/waysToSave";

test.each([
  ["PC", "xlsx", ["window", "download"]],
  ["PC", "csv", ["download", "copy"]],
  ["PC", "zip", ["download"]],
  ["Mac", "xlsx", ["window"]],
  ["Mac", "csv", ["copy"]],
  ["Mac", "json", ["copy"]],
  ["Mac", "zip", []],
  ["iOS", "xlsx", ["window"]],
  ["OfficeOnline", "xlsx", ["download"]],
  ["OfficeOnline", "json", ["download", "copy"]],
  ["OfficeOnline", "zip", ["download"]],
] as const)("Excel of %s lets a file of the kind %s out by %j", (platform, kind, ways) => {
  expect(waysToSave(kind, platform)).toEqual(ways);
});

test.each([
  ["客服部 2026/11", "客服部 2026 11.xlsx"],
  ['a\\b:c*d?e"f<g>h|i\nj', "a b c d e f g h i j.xlsx"],
  [" .名单. ", "名单.xlsx"],
])("A file is called %j in a way that every file system takes", (name, file) => {
  expect(fileName(name, "xlsx")).toBe(file);
});

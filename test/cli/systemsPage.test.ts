import { readFileSync } from "node:fs";
import { systemsPage } from "../../src/cli/systemsPage";
import { allSchemes } from "../../src/schemes";
import { incompleteSystems } from "../../src/schemes/incomplete";

test("the list of systems says what the schemes say (npm run systems writes it)", () =>
  expect(readFileSync("src/schemes/SYSTEMS.md", "utf8")).toBe(systemsPage(allSchemes(), incompleteSystems)));

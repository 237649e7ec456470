import { readFileSync } from "node:fs";
import path from "node:path";
import { parseFormula } from "../../src/sheets/formula/parseFormula";
import type { CellValue } from "../../src/sheets/kit/plan";
import { shippedTemplate, fileMark, plansMark, type TemplateMark } from "../../src/cli/shippedTemplates";
import { templateFile } from "../../src/cli/templateFile";
import { schemeIds } from "../../src/schemes";
import { unzipSync, strFromU8 } from "fflate";
import { convertAll, libreOffice } from "../support/libreOffice";
import { readXlsx } from "../support/readXlsx";
import { shipped } from "../support/shipped";
import { structureFaults } from "./structureFaults";

const folder = path.join(__dirname, "../../assets/templates");
const bytesOf = (id: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, `${id}.xlsx`)));
const marks = JSON.parse(readFileSync(path.join(folder, "marks.json"), "utf8")) as Record<string, TemplateMark>;

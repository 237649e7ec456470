import { strToU8, zipSync } from "fflate";
import type { ShownValues } from "../sheets/formula/shownBy";
import type { SheetPlan } from "../sheets/kit/plan";
import {
  contentTypesXml,
  documentParts,
  packageRelations,
  type FileParts,
  relationsXml,
  workbookRelations,
  workbookXml,
} from "./write/bookParts";
import { fileTexts } from "./write/fileTexts";
import { lookBook } from "./write/lookBook";
import { type AddinReference, paneParts, paneRelation } from "./write/paneParts";
import { sheetPart } from "./write/sheetPart";
import { tablePart } from "./write/tablePart";

/** What a file holds beside its plans. */
interface FileMaking {
  /** What cells with formulas show: stored, for programs that do not calculate. */
  shown?: ShownValues;
  /** The add-in whose pane Excel opens beside the file; its functions must not be calculated before it is there. */
  addin?: AddinReference;
}

/** The plans as the bytes of an .xlsx file, always the same for the same plans. Whoever opens it calculates its formulas. */
export function writeWorkbook(plans: readonly SheetPlan[], { shown = () => null, addin }: FileMaking = {}): Uint8Array {
  const [looks, texts] = [lookBook(), fileTexts()];
  const sheets = plans.map((plan, nth) => {
    const of = { looks, texts, shown: (row: number, column: number) => shown(plan.name, row, column) };
    return [`xl/worksheets/sheet${nth + 1}.xml`, sheetPart(plan, of, nth === 0)] as const;
  });
  const parts: FileParts = {
    "_rels/.rels": relationsXml([...packageRelations, ...(addin ? [paneRelation] : [])]),
    "xl/workbook.xml": workbookXml(plans, { calculates: addin === undefined }),
    "xl/_rels/workbook.xml.rels": relationsXml(workbookRelations(plans.length)),
    ...Object.fromEntries(sheets),
    ...tableParts(plans),
    "xl/styles.xml": looks.xml(),
    "xl/sharedStrings.xml": texts.xml(),
    ...documentParts,
    ...(addin ? paneParts(addin) : {}),
  };
  return zipped({ "[Content_Types].xml": contentTypesXml(Object.keys(parts)), ...parts });
}

/** Tables with what their sheets point to them by. */
function tableParts(plans: readonly SheetPlan[]): FileParts {
  const withTables = plans.flatMap((plan, nth) => (plan.table ? [{ plan, table: plan.table, nth }] : []));
  return Object.fromEntries(
    withTables.flatMap(({ plan, table, nth }, at) => [
      [`xl/tables/table${at + 1}.xml`, tablePart(plan, table, at + 1)],
      [`xl/worksheets/_rels/sheet${nth + 1}.xml.rels`, relationsXml([["table", `../tables/table${at + 1}.xml`]])],
    ]),
  );
}

/** Without a zone, so that it is the same day everywhere. */
const mtime = "2026-01-01T00:00:00";

const zipped = (parts: FileParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 9, mtime });

import { Workbook } from "@cj-tech-master/excelts";
import { languages } from "../../src/domain/wording/localText";
import { allSchemes } from "../support/shipped";
import { parseState, stateSheet } from "../../src/sheets/book/stateSheet";
import { openBook } from "../../src/xlsx/openBook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { builtPolicy } from "../support/builtPolicy";
import { convert, libreOffice } from "../support/libreOffice";
import { unpaused } from "../../src/domain/outcome/paused";
import { madeUpScheme } from "../support/madeUp";
import { stateIn } from "../sheets/fixtures";

/** Everything that makes the hidden sheet long or hard to keep; for every third policy, as LibreOffice takes long over it. */
const nasty = "  客服\r\n一部 _x000D_ _x4E00_ 𠮷 =1+1 ".repeat(400);

const states = [...allSchemes(), madeUpScheme(), builtPolicy()].map((scheme, index) =>
  stateIn(languages[index % languages.length] ?? "zh-CN", {
    scheme,
    ...(index % 3 === 0 ? { department: nasty } : {}),
  }),
);

const plans = states.map((state, index) => ({
  ...stateSheet(state),
  name: `_KPI${String(index)}`,
  visibility: "visible" as const,
}));

async function throughExcelts(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

/** The sheets as the product reads a file. */
function readBack(bytes: Uint8Array) {
  const book = unpaused(openBook(bytes));
  return plans.map(({ name }) => {
    const sheet = book?.sheet(name);
    return book && sheet ? parseState(unpaused(book.read(sheet)).cells) : null;
  });
}

const office = libreOffice();
const where = office === null && process.env["CI"] === undefined ? describe.skip : describe;

where("What the workbook remembers, for every policy", () => {
  test("is the same after LibreOffice saved the file four times and a library once", async () => {
    if (office === null) throw new Error("LibreOffice is not installed, and in CI nothing is skipped");
    let bytes = writeWorkbook(plans);
    for (let round = 0; round < 4; round += 1) bytes = await convert(office, bytes, "xlsx");
    const expected = states.map((state) => ({ ok: true, value: { state, isOlder: false } }));
    expect(readBack(bytes)).toEqual(expected);
    expect(readBack(await throughExcelts(bytes))).toEqual(expected);
  }, 300_000);
});

/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { makeTemplate } from "../../../src/actions/makeTemplate";
import { failed, ok } from "../../../src/domain/outcome/outcome";
import { callsKpi } from "../../../src/sheets/kit/dialect";
import { addin } from "../../../src/taskpane/addin";
import { formulaWords } from "../../../src/text/formulaWords";
import { saveWords } from "../../../src/text/saveWords";
import { unzipSync } from "fflate";
import { aHost } from "../fakeActions";
import { october } from "../periods";
import { browserParts, openPane, press } from "../renderPane";

const save = saveWords("zh-CN");
const formulas = formulaWords("zh-CN");
beforeEach(() => browserParts());

/** The pane on a platform whose Excel opens windows, or refuses to; the files it was given. */
async function openOn(platform: string, isRefused = false) {
  const files: Uint8Array[] = [];
  const refused = { code: "excelRefused", excelCode: "GeneralException", reason: "", place: "" } as const;
  await openPane(october(), {
    replaced: {
      makeTemplate,
      hostFacts: () => Promise.resolve({ ...aHost, platform }),
      openFile: (bytes) => {
        files.push(bytes);
        return Promise.resolve(isRefused ? failed(refused) : ok(null));
      },
    },
  });
  await waitFor(() => screen.getByText(save.template.title));
  return files;
}

const sheetsIn = (file: Uint8Array | undefined): string =>
  Object.entries(unzipSync(file ?? new Uint8Array()))
    .filter(([name]) => /sheet\d|sharedStrings/.test(name))
    .map(([, part]) => new TextDecoder().decode(part))
    .join("");

const name = "客服部月度绩效考核 2026-11 考核表.xlsx";

describe("A blank workbook of the policy as a file", () => {
  it("is opened in Excel with plain formulas and the people, and told as not saved", async () => {
    const files = await openOn("Mac");
    fireEvent.change(screen.getByLabelText(save.template.period), { target: { value: "2026-11" } });
    await press(save.ways.window);
    await waitFor(() => screen.getByText(/还没有存盘/));
    expect(screen.getByText(new RegExp(name.replace(".", "\\.")))).toBeTruthy();
    const text = sheetsIn(files[0]);
    expect([callsKpi(text), text.includes("张甲一"), text.includes("2026年11月")]).toEqual([false, true, true]);
  });

  it("calls KPI functions where everybody has the add-in, and lists nobody if so wished", async () => {
    const files = await openOn("PC");
    fireEvent.click(screen.getByRole("radio", { name: formulas.opens.addin }));
    fireEvent.click(screen.getByLabelText(save.template.people("6")));
    await press(save.ways.window);
    const text = sheetsIn(files[0]);
    expect([callsKpi(text), text.includes("张甲一")]).toEqual([true, false]);
  });

  it("is not called saved where Excel opened nothing", async () => {
    await openOn("PC", true);
    await press(save.ways.window);
    expect(screen.getByText(save.notOpened(["download"]))).toBeTruthy();
    expect(screen.queryByText(/还没有存盘/)).toBeNull();
  });
});

test("Files name the add-in as its manifest does", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain(`<Id>${addin.id}</Id>`);
  expect(manifest).toContain(`<Version>${addin.version}</Version>`);
});

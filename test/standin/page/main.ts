import "./page.css";
import type { StandIn } from "../bridge/face";
import { createStandIn } from "../bridge/standIn";
import type { FunctionMetadata } from "../bridge/functions";
import { createVisibleGrid } from "../engine/browser";
import { openXlsx } from "../files/openXlsx";
import { refusedKind } from "../files/refusedFile";
import type { VisibleGrid } from "../grid";
import { followCharts } from "./chartLayer";
import { dragPane } from "./dragPane";
import { readManifest } from "./manifest";
import { paneFrame } from "./paneFrame";
import { drawRibbon } from "./ribbon";
import { statusBar } from "./status";
import { type PageLanguage, words as wordsOf } from "./words";

declare global {
  interface Window {
    /** The running workbook, for tests that drive the page. */
    standIn?: { excel: StandIn; grid: VisibleGrid; startPane: () => void };
  }
}

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element #${id}`);
  return found;
};

const query = new URLSearchParams(location.search);
const asked = query.get("lang");
const language: PageLanguage = asked === "zh-TW" || asked === "en-US" ? asked : "zh-CN";
const dark = query.has("theme") ? query.get("theme") === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
const words = wordsOf(language);

function reload(change: Record<string, string>): void {
  for (const [name, value] of Object.entries(change)) query.set(name, value);
  location.search = query.toString();
}

const textOf = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

async function start(): Promise<void> {
  document.documentElement.lang = language;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  const addIn = readManifest(await textOf(query.get("manifest") ?? "/manifest.xml"), language);
  const metadata = JSON.parse(await textOf(addIn.metadata)) as FunctionMetadata;
  const status = statusBar(byId("status"), words);
  const main = document.querySelector("main");
  if (!main) throw new Error("No main element");
  const pane = paneFrame(
    byId("pane"),
    main,
    { address: addIn.pane, language },
    { name: addIn.name, close: words.closePane },
  );
  dragPane(byId("divider"), document.documentElement);
  let now: { excel: StandIn; grid: VisibleGrid } | undefined;

  /** The add-in begins anew beside the workbook that is open. */
  const startPane = (): void => {
    if (now) pane.attach(now.excel);
  };

  const openWorkbook = (fileName: string): VisibleGrid => {
    now?.excel.dispose();
    const holder = document.createElement("div");
    holder.className = "holder";
    byId("grid").replaceChildren(holder);
    const grid = createVisibleGrid(holder, { language: language === "en-US" ? "en" : language, dark });
    const functions = { namespace: addIn.namespace, metadata };
    const excel = createStandIn(grid, { locale: language, fileName, functions, answersWaitForFunctions: false });
    now = { excel, grid };
    window.standIn = { ...now, startPane };
    status.attach(excel);
    return grid;
  };

  const fail = (error: unknown): void => {
    status.say(words.failed(error instanceof Error ? error.message : String(error)));
  };

  const openFile = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const refused = refusedKind(bytes);
    if (refused !== null) {
      status.say(words.failed(words.refusedFiles[refused]));
      return;
    }
    const grid = openWorkbook(file.name);
    const [blank] = grid.sheets();
    const opened = await openXlsx(grid, bytes);
    if (blank && opened.sheets > 0) grid.deleteSheet(blank.id);
    startPane();
    const kinds = opened.notShown.map((kind) => words.notShownKinds[kind]);
    const missing = kinds.length > 0 ? ` · ${words.notShown(kinds.join(words.between))}` : "";
    status.say(words.opened(file.name, opened.sheets) + missing);
  };

  drawRibbon(
    byId("ribbon"),
    addIn,
    { words, language, dark },
    {
      blank: () => {
        openWorkbook("Book1.xlsx");
        startPane();
      },
      open: (file) => void openFile(file).catch(fail),
      undo: () => void now?.grid.undo().catch(fail),
      redo: () => void now?.grid.redo().catch(fail),
      showPane: () => {
        pane.show(true);
      },
      run: (functionName) => {
        pane.show(true);
        now?.excel.runCommand(functionName);
      },
      language: (chosen) => {
        reload({ lang: chosen });
      },
      theme: (isDark) => {
        reload({ theme: isDark ? "dark" : "light" });
      },
    },
  );
  openWorkbook("Book1.xlsx");
  startPane();
  pane.show(true);
  followCharts(byId("charts"), () => now);
}

start().catch((error: unknown) => {
  byId("status").textContent = words.failed(error instanceof Error ? error.message : String(error));
});

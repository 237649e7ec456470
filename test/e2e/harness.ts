import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { CellValue } from "../standin/grid";

/** Chromium looks outside for updates unless told not to; nothing here may leave the machine. */
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const artefacts = path.join(process.cwd(), ".build", "artifacts");

export interface Site {
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Builds and serves the add-in inside the stand-in, and starts a browser. */
export async function openSite(executablePath: string): Promise<Site> {
  await mkdir(artefacts, { recursive: true });
  // Loaded at run time: it finds its files by its own place on disk, which a bundle does not have.
  const file = pathToFileURL(path.join(process.cwd(), "test/support/site.mjs")).href;
  const { buildSite, serveSite } = (await import(file)) as typeof import("../support/site.mjs");
  await buildSite();
  const { url, close } = await serveSite(0);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** Addresses outside the site that the page asked for, and errors it threw: both must stay empty. */
export interface Trouble {
  outside: string[];
  errors: string[];
}

/** One user in front of the page. */
export interface User {
  page: Page;
  pane: Frame;
  trouble: Trouble;
  /** Clicks a cell and types as on a keyboard. */
  type(address: string, text: string): Promise<void>;
  /** Puts text on the clipboard, clicks a cell and presses Ctrl+Shift+V, which pastes text and keeps the look of the cells. */
  paste(address: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  select(address: string): Promise<void>;
  values(address: string): Promise<CellValue[][]>;
  sheets(): Promise<string[]>;
  /** Waits until a question about the workbook gets the answer. */
  until(what: string, question: () => Promise<boolean>): Promise<void>;
  settled(): Promise<void>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const patience = 90_000;

function watchTrouble(page: Page, origin: string): Trouble {
  const trouble: Trouble = { outside: [], errors: [] };
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    if (!request.url().startsWith(origin) && protocol !== "data:" && protocol !== "blob:")
      trouble.outside.push(request.url());
  });
  page.on("pageerror", (error) => trouble.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.errors.push(message.text());
  });
  return trouble;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.locator("#pane iframe").elementHandle({ timeout: patience });
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The task pane did not open");
  await pane.locator("main").first().waitFor({ timeout: patience });
  return pane;
}

/** Opens the page as a new user would see it. */
export async function aUser(site: Site, query = "", size = { width: 1360, height: 820 }): Promise<User> {
  const context = await site.browser.newContext({ viewport: size, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const trouble = watchTrouble(page, site.url);
  await page.goto(`${site.url}/${query}`);
  const pane = await paneOf(page);

  const settled = async (): Promise<void> => {
    await page.evaluate(async () => window.standIn?.excel.settled());
  };
  /** Selects by the workbook, then puts the keyboard's focus on the grid by a click on the selected cell. */
  const select = async (address: string): Promise<void> => {
    await page.evaluate((wanted) => {
      const running = window.standIn;
      if (!running) throw new Error("No workbook");
      running.excel.userSelects(running.excel.locate(wanted));
    }, address);
    await page.waitForTimeout(250);
    const box = await page.evaluate((wanted) => {
      const area = window.standIn?.excel.locate(wanted);
      return area ? (window.standIn?.grid.cellBox(area.sheet, area.row, area.column) ?? null) : null;
    }, address);
    const grid = await page.locator("#grid").boundingBox();
    if (!box || !grid) throw new Error(`${address} is not shown`);
    const x = grid.x + box.left + Math.min(8, box.width / 2);
    const y = grid.y + box.top + Math.min(8, box.height / 2);
    const isShown = x < grid.x + grid.width - 20 && y < grid.y + grid.height - 40 && x > grid.x && y > grid.y;
    if (isShown) await page.mouse.click(x, y);
    await page.waitForTimeout(120);
  };
  const until = async (what: string, question: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + patience;
    while (!(await question())) {
      if (Date.now() > end) throw new Error(`Did not happen: ${what}`);
      await page.waitForTimeout(250);
    }
  };
  return {
    page,
    pane,
    trouble,
    select,
    settled,
    until,
    async type(address, text) {
      await select(address);
      await page.keyboard.type(text, { delay: 40 });
      await page.keyboard.press("Enter");
      await page.waitForTimeout(250);
      await settled();
    },
    async paste(address, rows) {
      const text = rows.map((cells) => cells.join("\t")).join("\n");
      await page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
      await select(address);
      await page.keyboard.press("Control+Shift+V");
      await page.waitForTimeout(400);
      await settled();
    },
    values: (address) =>
      page.evaluate((wanted) => {
        const running = window.standIn;
        if (!running) throw new Error("No workbook");
        return running.grid.values(running.excel.locate(wanted));
      }, address),
    sheets: () =>
      page.evaluate(() =>
        (window.standIn?.grid.sheets() ?? []).map(({ name, hidden }) => (hidden ? `(${name})` : name)),
      ),
    async picture(name) {
      await page.screenshot({ path: path.join(artefacts, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

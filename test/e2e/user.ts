import path from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { CellValue } from "../standin/grid";
import type { Served } from "../standin/serve/server";
import { artefacts } from "./site";
import { type Trouble, watchTrouble } from "./trouble";
import { workbookIn, type Workbook } from "./workbook";

/** One user in front of the page. */
export interface User extends Workbook {
  page: Page;
  pane: Frame;
  trouble: Trouble;
  /** Selects a cell, types as on a keyboard and presses Enter. */
  type: (address: string, text: string) => Promise<void>;
  /** Puts text on the clipboard, selects cells and presses Ctrl+V; text takes the look of the cells. */
  paste: (area: string, rows: readonly (readonly CellValue[])[]) => Promise<void>;
  select: (address: string) => Promise<void>;
  /** Presses the first button of the pane that has this name. */
  press: (name: string | RegExp) => Promise<void>;
  /** Waits until the pane shows this. */
  reads: (text: string | RegExp) => Promise<void>;
  /** Waits until a question about the workbook gets the answer. */
  until: (what: string, question: () => Promise<boolean>) => Promise<void>;
  picture: (name: string) => Promise<void>;
}

const patience = 60_000;

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.locator("#pane iframe").elementHandle();
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The task pane did not open");
  await pane.locator("main").first().waitFor();
  return pane;
}

const untilOn =
  (page: Page): User["until"] =>
  async (what, question) => {
    const end = Date.now() + patience;
    while (!(await question())) {
      if (Date.now() > end) throw new Error(`Did not happen: ${what}`);
      await page.waitForTimeout(100);
    }
  };

/** What a user does with keyboard and mouse in the grid; each ends when the cells hold what was entered. */
function hands(
  page: Page,
  { selects, isInView, values }: Workbook,
  until: User["until"],
): Pick<User, "type" | "paste" | "select"> {
  /** The click gives the grid the keyboard; the cell itself may be scrolled out of sight. */
  const select = async (address: string): Promise<void> => {
    await page.locator("#grid canvas[id^=univer-sheet-main]").click({ position: { x: 70, y: 30 } });
    await selects(address);
    await until(`${address} comes into view`, () => isInView(address));
  };
  const holds = async (area: string, text: string): Promise<boolean> =>
    (await values(area)).map((cells) => cells.join("\t")).join("\n") === text;
  return {
    select,
    async type(address, text) {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await until(`${address} holds ${text}`, () => holds(address, text));
    },
    async paste(area, rows) {
      const text = rows.map((cells) => cells.join("\t")).join("\n");
      await page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
      await select(area);
      await page.keyboard.press("Control+V");
      await until(`${area} holds what was pasted`, () => holds(area, text));
    },
  };
}

/** How somebody's Excel and screen are set. */
export interface Setting {
  /** What the page is asked for beside its address, such as the language of Excel. */
  query?: string;
  /** Colours and movement as the system gives them. */
  screen?: Pick<BrowserContextOptions, "colorScheme" | "forcedColors" | "reducedMotion">;
}

/** Opens the page as a new user would see it. */
export async function aUser(browser: Browser, site: Served, { query = "", screen }: Setting = {}): Promise<User> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, permissions, ...screen });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const trouble = watchTrouble(page, site.url);
  await page.goto(site.url + query);
  const pane = await paneOf(page);
  const workbook = workbookIn(page);
  const until = untilOn(page);
  return {
    ...workbook,
    ...hands(page, workbook, until),
    page,
    pane,
    trouble,
    until,
    press: (name) => pane.getByRole("button", { name }).first().click(),
    reads: (text) => pane.getByText(text).filter({ visible: true }).first().waitFor(),
    async picture(name) {
      await page.screenshot({ path: path.join(artefacts, `${name}.png`) });
    },
  };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HostMessage, installChannels, type PaneMessage } from "../standin/bridge/channels";
import { hostInfo, type StandInOptions } from "../standin/bridge/options";
import type { StandIn } from "../standin/bridge/face";
import { createStandIn } from "../standin/bridge/standIn";
import type { CellValue } from "../standin/grid";
import { createHeadlessGrid } from "./grid";
import { type DOMWindow, JSDOM } from "./jsdom";

const DIST = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;

/** office.js waits up to half a second between messages of functions; nothing here needs so long. */
const LONGEST_DELAY_MS = 2;

/** office.js loads its other files by script elements; here they come from disk. */
const loadScriptsFromDisk = (window: DOMWindow) => {
  const { prototype } = window.Node;
  const run = (node: Node): boolean => {
    const file = /\/dist\/(.*)$/.exec(String(Reflect.get(node, "src") ?? ""))?.[1];
    if (file === undefined) return false;
    setTimeout(() => {
      window.eval(readFileSync(join(DIST, file), "utf8"));
      Reflect.set(node, "readyState", "complete");
      const loaded: unknown = Reflect.get(node, "onload");
      if (typeof loaded === "function") Reflect.apply(loaded, node, []);
    }, 0);
    return true;
  };
  for (const name of ["appendChild", "insertBefore"] as const) {
    const original = Reflect.get(prototype, name) as (this: Node, ...args: Node[]) => Node;
    Reflect.set(prototype, name, function (this: Node, ...args: [Node, Node]) {
      return run(args[0]) ? args[0] : original.apply(this, args);
    });
  }
};

interface Pane {
  window: DOMWindow;
  toHost: (message: PaneMessage) => void;
  fromHost: (message: HostMessage) => void;
}

const impatient = (window: DOMWindow) => {
  const patient = window.setTimeout.bind(window);
  const hurried = (work: () => void, delay?: number) => patient(work, Math.min(delay ?? 0, LONGEST_DELAY_MS));
  Reflect.set(window, "setTimeout", hurried);
};

/** A window with the pane's two channels and Microsoft's own office.js in it. */
const openPane = (locale: NonNullable<StandInOptions["locale"]>, first: StandIn): Pane => {
  const page =
    '<!doctype html><html><head><script type="text/plain" src="http://localhost/dist/office.debug.js"></script></head><body></body></html>';
  const { window } = new JSDOM(page, {
    url: `http://localhost/pane.html?${hostInfo(locale)}`,
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  impatient(window);
  loadScriptsFromDisk(window);
  const fromHost = installChannels(window, (message) => {
    pane.toHost(message);
  });
  const pane: Pane = {
    window,
    fromHost,
    toHost: (message) => {
      deliver(first, message);
    },
  };
  first.connect(fromHost);
  window.eval(readFileSync(join(DIST, "office.debug.js"), "utf8"));
  return pane;
};

const deliver = (standIn: StandIn, message: PaneMessage) => {
  if ("bridge" in message) standIn.receive(message.bridge);
  else standIn.agave(message.agave);
};

const ready = async (window: DOMWindow): Promise<void> => {
  while (!Reflect.has(window, "Office")) await new Promise((resolve) => setTimeout(resolve, 1));
  await (Reflect.get(window, "Office") as typeof Office).onReady();
  for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
};

let opened: Pane | null = null;
const paneEvents = new Map<number, unknown>();

/** The stand-in Excel under test: real office.js is on the globals, the workbook is blank. */
export interface RunningExcel {
  readonly standIn: StandIn;
  /** The window office.js runs in. */
  readonly window: DOMWindow;
  /** A new blank workbook; what was registered with office.js stays. */
  reset(options?: StandInOptions): void;
  /** Makes functions callable from cells: give their metadata to startExcel, their code here by id. */
  associateFunctions(functions: Readonly<Record<string, unknown>>): void;
  readonly user: {
    /** Types into a cell, or pastes a block from it on; false when the cells are protected or a formula cannot be read. */
    type(address: string, value: CellValue | readonly (readonly (CellValue | null)[])[]): Promise<boolean>;
    /** Copies cells and pastes them with all they carry; false when the cells are protected. */
    paste(from: string, to: string): Promise<boolean>;
    select(address: string): void;
    undo(): Promise<void>;
    redo(): Promise<void>;
  };
  values(address: string): CellValue[][];
  /** As Excel spells them. */
  formulas(address: string): CellValue[][];
  texts(address: string): string[][];
  close(): Promise<void>;
}

const blockOf = (value: CellValue | readonly (readonly (CellValue | null)[])[]) =>
  Array.isArray(value) ? (value as readonly (readonly CellValue[])[]) : [[value as CellValue]];

/** KPI_DOUBTS='{"ownTable":"kept"}' runs any test in an Excel that does the other thing. */
const otherDoubts = (): StandInOptions["doubts"] =>
  JSON.parse(process.env["KPI_DOUBTS"] ?? "{}") as NonNullable<StandInOptions["doubts"]>;

/** Starts the stand-in with office.js; loaded once per test file, later calls only make a new workbook. */
export const startExcel = async (options: StandInOptions = {}): Promise<RunningExcel> => {
  const locale = options.locale ?? "zh-CN";
  const made = (wanted: StandInOptions) => {
    const doubts = { ...otherDoubts(), ...wanted.doubts };
    return createStandIn(createHeadlessGrid(), { ...wanted, doubts, paneEvents });
  };
  let standIn = made(options);
  const pane = (opened ??= openPane(locale, standIn));
  const attach = (next: StandIn) => {
    standIn = next;
    pane.toHost = (message) => {
      deliver(next, message);
    };
    next.connect((message) => {
      pane.fromHost(message);
    });
  };
  attach(standIn);
  await ready(pane.window);
  return {
    get standIn() {
      return standIn;
    },
    window: pane.window,
    reset(changed = options) {
      const before = standIn;
      attach(made(changed));
      void before.settled().then(() => {
        before.dispose();
      });
    },
    associateFunctions(functions) {
      for (const [id, code] of Object.entries(functions)) {
        if (typeof code === "function")
          CustomFunctions.associate(id.toUpperCase(), code as (...args: unknown[]) => unknown);
      }
    },
    user: {
      async type(address, value) {
        const block = blockOf(value);
        const start = standIn.locate(address);
        const area = { ...start, rows: Math.max(block.length, 1), columns: Math.max(block[0]?.length ?? 1, 1) };
        return standIn.userWrites(area, block);
      },
      paste: (from, to) => standIn.userPastes(standIn.locate(from), standIn.locate(to)),
      select(address) {
        standIn.userSelects(standIn.locate(address));
      },
      async undo() {
        await standIn.grid.undo();
        await standIn.settled();
      },
      async redo() {
        await standIn.grid.redo();
        await standIn.settled();
      },
    },
    values: (address) => standIn.grid.values(standIn.locate(address)),
    formulas: (address) => {
      const area = standIn.locate(address);
      return standIn.book.formulas.spelled(area, standIn.grid.formulas(area));
    },
    texts: (address) => standIn.grid.texts(standIn.locate(address)),
    async close() {
      await standIn.settled();
      standIn.dispose();
      pane.window.close();
      opened = null;
    },
  };
};

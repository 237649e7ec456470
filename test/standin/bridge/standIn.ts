import type { Area, CellValue, Grid } from "../grid";
import { Book } from "../model/book";
import { copyCells } from "../model/copyCells";
import { locate } from "../model/locate";
import type { Change } from "../model/changes";
import { usualDoubts } from "../rules/doubts";
import { shiftState } from "../model/shiftState";
import { Workbook } from "../model/workbook";
import { Agave } from "./agave";
import { type BatchHost, calculated, isForServices, perform, serve } from "./batches";
import type { HostMessage } from "./channels";
import { type ChartView, chartViews } from "./chartViews";
import { Counts } from "./counts";
import { type Cause, Watcher } from "./events";
import type { StandIn } from "./face";
import { faultPanel } from "./faultPanel";
import { Faults } from "./faults";
import { argumentCounts, CustomFunctionHost, type FunctionError } from "./functions";
import { Log } from "./log";
import { REQUIREMENT_SETS, type StandInOptions } from "./options";
import { Service } from "./services";
import type { Batch, PushEntry, Request } from "./wire";

class Excel implements StandIn {
  readonly log = new Log();
  readonly counts = new Counts();
  readonly book: Book;
  readonly office = new Map<string, unknown>();
  readonly commandsDone: { id: number; status: number }[] = [];
  readonly faults: StandIn["faults"];
  private readonly agaveChannel: Agave;
  private readonly functions: CustomFunctionHost | null;
  private readonly host: BatchHost;
  private readonly watcher: Watcher;
  private readonly services = new Map<string, unknown>();
  private send: (message: HostMessage) => void = () => undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private atWork = false;

  constructor(
    readonly grid: Grid,
    options: StandInOptions,
  ) {
    const locale = options.locale ?? "zh-CN";
    const fileName = options.fileName ?? "工作簿1.xlsx";
    const { functions } = options;
    this.book = new Book(grid, {
      locale,
      fileName,
      functions: functions === undefined ? new Map() : argumentCounts(functions),
      doubts: { ...usualDoubts, ...options.doubts },
    });
    const ordered = new Faults(this.log);
    this.functions =
      functions === undefined
        ? null
        : new CustomFunctionHost(functions, this.book.options.doubts.blankArguments, (entries) => {
            this.push(entries);
          });
    if (this.functions !== null) grid.registerFunctions(this.functions);
    this.faults = faultPanel(ordered, () => this.functions);
    this.agaveChannel = new Agave(
      {
        locale,
        fileName,
        sets: options.requirementSets ?? REQUIREMENT_SETS,
        settings: this.book.settings,
        send: (message) => {
          this.send(message);
        },
        unknown: (what) => {
          this.log.add("unknownMessage", what);
        },
        commandDone: (id, status) => {
          this.commandsDone.push({ id, status });
        },
      },
      options.paneEvents ?? new Map<number, unknown>(),
    );
    this.host = {
      book: this.book,
      workbook: new Workbook(this.book),
      counts: this.counts,
      faults: ordered,
      log: this.log,
      functions: this.functions,
      waitForFunctions: options.answersWaitForFunctions ?? true,
      service: (name) => new Service(name, this.serviceEvents(), this.services),
    };
    this.watcher = new Watcher(this.book);
    this.listen();
  }

  get functionErrors(): readonly FunctionError[] {
    return this.functions?.errors ?? [];
  }

  get functionInvocations(): number {
    return this.functions?.invocations ?? 0;
  }

  connect(send: (message: HostMessage) => void): void {
    this.send = send;
  }

  receive(text: string): void {
    const request = JSON.parse(text) as Request;
    if (request.type !== 1) {
      this.log.add("unknownMessage", `bridge message of type ${String(request.type)}`);
      return;
    }
    const { body } = request.message;
    const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
    if (isForServices(batch)) {
      void serve(this.host, batch).then((answer) => {
        this.answer(request.id, JSON.stringify(answer));
      });
    } else {
      void this.enqueue(() => this.sync(request.id, batch, text));
    }
  }

  agave(text: string): void {
    this.agaveChannel.receive(text);
  }

  runCommand(functionName: string): boolean {
    return this.agaveChannel.runCommand(functionName);
  }

  charts(sheet: string): ChartView[] {
    return chartViews(this.book, sheet);
  }

  isProtected(sheet: string): boolean {
    return this.book.isProtected(sheet);
  }

  mayEdit(area: Area): boolean {
    return this.book.mayEdit(area);
  }

  locate(address: string): Area {
    return locate(this.book, address, this.grid.activeSheet());
  }

  async userWrites(area: Area, cells: readonly (readonly (CellValue | null)[])[]): Promise<boolean> {
    const refusal = this.mayEdit(area) ? this.book.formulas.refusalOf(area, cells) : "the cells are protected";
    if (refusal !== null) {
      this.log.add("refused", `an edit of ${this.book.address(area)}: ${refusal}`);
      return false;
    }
    await this.enqueue(async () => {
      this.book.enterCells(area, cells, true);
      this.book.changes.stale = true;
      await calculated(this.host);
      this.tell([{ area, type: "RangeEdited" }], "Unknown");
    });
    return true;
  }

  async userPastes(from: Area, to: Area): Promise<boolean> {
    if (!this.mayEdit(to)) {
      this.log.add("refused", `a paste into ${this.book.address(to)}: the cells are protected`);
      return false;
    }
    await this.enqueue(async () => {
      copyCells(this.book, from, to, { type: "All", skipBlanks: false });
      this.book.changes.take();
      await calculated(this.host);
      this.tell([{ area: to, type: "RangeEdited" }], "Unknown");
    });
    return true;
  }

  userSelects(area: Area): void {
    if (area.sheet !== this.grid.activeSheet()) this.grid.activate(area.sheet);
    this.grid.select(area);
    this.tell([], "Unknown");
  }

  async settled(): Promise<void> {
    await this.queue;
    await this.grid.settled();
    await this.queue;
  }

  dispose(): void {
    this.send = () => undefined;
    this.grid.dispose();
  }

  private async sync(id: number, batch: Batch, text: string): Promise<void> {
    const body = await perform(this.host, batch, text);
    const { changes } = this.book;
    const list = changes.take();
    this.answer(id, body);
    this.tell(list, "ThisLocalAddin");
  }

  /** Tells what has happened, unless the add-in has switched events off. */
  private tell(changes: readonly Change[], cause: Cause): void {
    const entries = [
      ...this.watcher.changed(changes, cause),
      ...this.watcher.look(),
      ...this.watcher.calculated(changes.map(({ area }) => area.sheet)),
    ];
    if (!this.book.eventsEnabled || entries.length === 0) return;
    this.push(entries);
    if (entries.some((entry) => entry.messageType === 2)) this.agaveChannel.selectionChanged();
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(async () => {
      this.atWork = true;
      try {
        await work();
      } finally {
        this.atWork = false;
      }
    });
    this.queue = done;
    return done;
  }

  private answer(id: number, body: string): void {
    this.bridge({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  }

  private push(entries: PushEntry[]): void {
    this.bridge({ type: 3, message: { entries } });
  }

  private bridge(message: object): void {
    this.send({ bridge: JSON.stringify(message) });
  }

  /** Edits made in the grid itself, by typing, pasting, undo and redo. */
  private listen(): void {
    this.grid.guardEdits(
      (area) => this.mayEdit(area),
      (area) => {
        this.log.add("refused", `an edit of ${this.book.address(area)}: the cells are protected`);
      },
    );
    this.grid.on({
      edited: (area) => {
        void this.enqueue(async () => {
          await this.grid.settled();
          this.tell([{ area, type: "RangeEdited" }], "Unknown");
        });
      },
      shifted: (sheet, axis, at, count) => {
        shiftState(this.book.references.values(), this.book.state(sheet), sheet, { axis, at, count });
      },
      selected: () => {
        this.later();
      },
      activated: () => {
        this.later();
      },
      sheetsChanged: () => {
        this.later();
      },
    });
  }

  /** What the API does itself is told after its answer. */
  private later(): void {
    if (this.atWork) return;
    void this.enqueue(() => {
      this.tell([], "Unknown");
      return Promise.resolve();
    });
  }

  private serviceEvents() {
    return {
      functionResults: (rows: unknown[]) => {
        this.functions?.answered(rows);
      },
      runtimeState: (state: string) => {
        this.office.set("runtime", state);
        const message = JSON.stringify({ visibility: state === "Visible" ? "Visible" : "Hidden" });
        this.push([{ messageCategory: 65_536, messageType: 65_539, targetId: "", message }]);
      },
      startState: (state: string) => {
        this.office.set("startup", state);
      },
      ribbon: (id: string, property: string, value: unknown) => {
        this.office.set(`${id}.${property}`, value);
      },
    };
  }
}

/** A stand-in Excel over a grid: give it what the pane sends, and a way to send to the pane. */
export const createStandIn = (grid: Grid, options: StandInOptions = {}): StandIn => new Excel(grid, options);

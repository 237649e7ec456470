import type { Book } from "../model/book";
import { Failure, itemNotFound } from "../model/failure";
import type { Model } from "../model/model";
import type { Workbook } from "../model/workbook";
import { type Counts, bytesOf } from "./counts";
import { evaluate, type Surroundings } from "./evaluate";
import type { Faults } from "./faults";
import type { CustomFunctionHost } from "./functions";
import type { Log } from "./log";
import { LARGEST_MESSAGE } from "./options";
import type { Batch, BatchAnswer } from "./wire";

export interface BatchHost {
  book: Book;
  workbook: Workbook;
  counts: Counts;
  faults: Faults;
  log: Log;
  functions: CustomFunctionHost | null;
  waitForFunctions: boolean;
  service: (name: string) => Model;
}

/** References handed back at the end of a run; a batch that only asks for the root is a sync with nothing in it. */
const isCleanUp = (batch: Batch) =>
  batch.Actions.some((action) => action.Name === "_RemoveReference") &&
  batch.Actions.every(
    (action) =>
      action.Name === "_RemoveReference" || batch.ObjectPaths[String(action.ObjectPathId)]?.ObjectPathType === 1,
  );

/** Whether a batch speaks to a service; such batches never wait for the workbook. */
export const isForServices = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === 2);

const refusal = (failure: Failure): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: failure.code, Message: failure.message, Location: "", ActionIndex: 0 },
});

/** Calculates what is stale, by hand only when asked; without waiting for functions, only until they are under way. */
export const calculated = async ({ book, functions, waitForFunctions }: BatchHost): Promise<void> => {
  book.flush();
  const { changes } = book;
  if (!changes.stale || (book.calculatesByHand && !changes.asked)) return;
  changes.stale = false;
  changes.asked = false;
  const done = book.grid.calculate();
  await (waitForFunctions || functions === null ? done : Promise.race([done, functions.whenBusy()]));
};

const failureOf = (log: Log, error: unknown, text: string): Failure => {
  if (!(error instanceof Failure)) {
    log.add("crash", `${text}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return new Failure("GeneralException", `The stand-in failed at ${text}: ${String(error)}`);
  }
  if (error.code === "NotImplemented")
    log.add("notImplemented", error.message.replace(/^.* know /, "").replace(/\.$/, ""));
  else log.add("refused", `${error.code} at ${text}: ${error.message}`);
  return error;
};

const surroundings = (host: BatchHost, faulty: boolean): Surroundings => ({
  root: host.workbook,
  service: host.service,
  reference: (id) => {
    const found = host.book.references.get(id);
    if (found === undefined) throw itemNotFound(`reference ${id}`);
    return found;
  },
  beforeAction: (text) => {
    if (faulty) host.faults.beforeAction(text);
  },
  calculated: () => calculated(host),
  failed: (error, text) => failureOf(host.log, error, text),
});

/** Services answer at once: results of functions must arrive while the workbook waits for them. */
export const serve = (host: BatchHost, batch: Batch): Promise<BatchAnswer> =>
  evaluate(batch, surroundings(host, false));

/** One sync of the add-in: actions, calculation, answer as text. */
export const perform = async (host: BatchHost, batch: Batch, text: string): Promise<string> => {
  const bytesIn = bytesOf(text);
  const cleanUp = isCleanUp(batch);
  let answer =
    bytesIn > LARGEST_MESSAGE ? tooLarge("RequestPayloadSizeLimitExceeded") : await attempt(host, batch, !cleanUp);
  const { wrote } = host.book.changes;
  await calculated(host);
  let body = JSON.stringify(answer);
  if (bytesOf(body) > host.faults.largestAnswer) {
    answer = tooLarge("ResponsePayloadSizeLimitExceeded");
    body = JSON.stringify(answer);
  }
  if (!cleanUp) host.counts.add({ bytesIn, bytesOut: bytesOf(body), actions: batch.Actions.length, wrote });
  return body;
};

const tooLarge = (code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded") =>
  refusal(new Failure(code, "The message is larger than 5 MB."));

const attempt = async (host: BatchHost, batch: Batch, faulty: boolean): Promise<BatchAnswer> => {
  try {
    if (faulty) host.faults.beforeSync();
  } catch (error) {
    return refusal(failureOf(host.log, error, "sync"));
  }
  const answer = await evaluate(batch, surroundings(host, faulty));
  try {
    if (faulty) host.faults.afterSync();
  } catch (error) {
    return refusal(failureOf(host.log, error, "answer"));
  }
  return answer;
};

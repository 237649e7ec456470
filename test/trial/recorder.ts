/** One request of office.js with what the host answered. */
export interface Exchange {
  request: unknown;
  /** null where the host refused the request as a whole. */
  answer: unknown;
  /** The code of that refusal. */
  refused?: string;
}

interface RequestMessage {
  Url: string;
  Headers: Readonly<Record<string, string>>;
  Body: unknown;
}

interface ResponseMessage {
  ErrorCode: string | null;
  Body: unknown;
}

/** What office.js hands its requests to, on every platform. */
export interface Executor {
  executeAsync: (customData: string, flags: number, message: RequestMessage) => Promise<ResponseMessage>;
}

const member = "_requestExecutor";

const executors = new WeakMap<object, Executor>();
let listener: ((exchange: Exchange) => void) | null = null;
let last: Executor | null = null;

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The same executor, which tells whoever listens; requests are told in the order in which they were asked. */
function told(executor: Executor): Executor {
  last = executor;
  return {
    async executeAsync(customData, flags, message) {
      const exchange: Exchange = { request: copyOf(message.Body), answer: null };
      listener?.(exchange);
      const response = await executor.executeAsync(customData, flags, message);
      exchange.answer = copyOf(response.Body);
      if (response.ErrorCode) exchange.refused = response.ErrorCode;
      return response;
    },
  };
}

/** Stands between office.js and its executors from now on; once is enough, and nothing changes for office.js. */
function stepBetween(): void {
  const prototype = OfficeExtension.ClientRequestContext.prototype as object;
  if (Object.hasOwn(prototype, member)) return;
  Object.defineProperty(prototype, member, {
    get(this: object) {
      return executors.get(this);
    },
    set(this: object, executor: Executor) {
      executors.set(this, told(executor));
    },
  });
}

/** Collects requests and answers until it is stopped. */
export function startRecording(): () => Exchange[] {
  stepBetween();
  const exchanges: Exchange[] = [];
  listener = (exchange) => exchanges.push(exchange);
  return () => {
    listener = null;
    return exchanges;
  };
}

/** Asks the host what was asked before. */
export async function executorNow(): Promise<Executor> {
  stepBetween();
  await Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  if (last === null) throw new Error("This office.js has no executor of requests.");
  return last;
}

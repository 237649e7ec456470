import type { HostMessage } from "./channels";

export interface AgaveHost {
  locale: string;
  fileName: string;
  sets: Readonly<Record<string, string>>;
  settings: Map<string, unknown>;
  send(message: HostMessage): void;
  unknown(what: string): void;
  commandDone(id: number, status: number): void;
}

interface AgaveMessage {
  methodId: number;
  params?: unknown;
  callbackId: unknown;
  callbackFunction?: string;
}

const RIBBON_COMMAND = 39;
const SELECTION_CHANGED = 2;
const COMMAND_COMPLETED = 94;
const ACCESS_TOKEN = 98;
const NOT_SUPPORTED = 13_000;

/** The older channel of office.js: start-up, settings of the document, ribbon commands. */
export class Agave {
  private commands = 0;

  constructor(
    private readonly host: AgaveHost,
    private readonly events: Map<number, unknown>,
  ) {}

  receive(text: string): void {
    const message = JSON.parse(text) as AgaveMessage;
    const answer = this.answer(message);
    const { callbackFunction } = message;
    if (callbackFunction === undefined) return;
    setTimeout(() => {
      this.host.send({ callback: callbackFunction, args: [message.callbackId, answer] });
    }, 0);
  }

  /** Presses a ribbon button; false when the pane does not listen. */
  runCommand(functionName: string, controlId = functionName): boolean {
    this.commands += 1;
    return this.raise(RIBBON_COMMAND, [
      String(this.commands),
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
  }

  selectionChanged(): void {
    this.raise(SELECTION_CHANGED, []);
  }

  private raise(event: number, args: unknown[]): boolean {
    const registered = this.events.get(event);
    if (registered === undefined) return false;
    this.host.send({ callback: "OSF.ScriptMessaging.agaveHostEventCallback", args: [registered, [args, event]] });
    return true;
  }

  private answer(message: AgaveMessage): unknown {
    const params = message.params instanceof Object ? message.params : {};
    const event = Number(Reflect.get(params, "id"));
    switch (message.methodId) {
      case 1:
        return this.execute(event, Reflect.get(params, "apiArgs"));
      case 2:
        this.events.set(event, message.callbackId);
        return [0];
      case 3:
        this.events.delete(event);
        return [0];
      case 4:
        this.writeSettings(params);
        return [0];
      case 5:
        return this.context();
      default:
        this.host.unknown(`agave method ${String(message.methodId)}`);
        return [0];
    }
  }

  private execute(call: number, args: unknown): unknown {
    if (call === COMMAND_COMPLETED) {
      const [id, status] = Array.isArray(args) ? (args as unknown[]) : [];
      this.host.commandDone(Number(id), Number(status));
      return [0];
    }
    if (call === ACCESS_TOKEN) return [NOT_SUPPORTED];
    this.host.unknown(`agave call ${String(call)}`);
    return [0];
  }

  private writeSettings(params: object): void {
    const keys = Reflect.get(params, "keys") as string[];
    const values = Reflect.get(params, "values") as string[];
    this.host.settings.clear();
    keys.forEach((key, index) => this.host.settings.set(key, JSON.parse(values[index] ?? "null")));
  }

  private context(): unknown[] {
    const { locale, fileName, sets, settings } = this.host;
    const texts = [...settings.values()].map((value) => JSON.stringify(value));
    const stored = [[...settings.keys()], texts];
    const version = [1, 16, 0, 0, ""];
    return [
      stored,
      "add-in",
      ...version,
      0,
      locale,
      locale,
      0,
      fileName,
      1,
      0,
      "",
      "1.1",
      "correlation",
      "instance",
      false,
      false,
      JSON.stringify(sets),
      "",
      "16.80.0",
      2,
    ];
  }
}

import { Model } from "../model/model";

/** What the services beside the workbook tell the stand-in. */
export interface ServiceEvents {
  functionResults(rows: unknown[]): void;
  runtimeState(state: string): void;
  startState(state: string): void;
  ribbon(id: string, property: string, value: unknown): void;
}

type Handler = (events: ServiceEvents, args: readonly unknown[], service: Service) => unknown;

const silent: Handler = () => null;

const HANDLERS: Readonly<Record<string, Handler>> = {
  SetInvocationArrayResults: (events, [rows]) => {
    events.functionResults(Array.isArray(rows) ? (rows as unknown[]) : []);
    return null;
  },
  SetAppRuntimeState: (events, [state]) => {
    events.runtimeState(String(state));
    return null;
  },
  SetAppRuntimeStartState: (events, [state], service) => {
    service.kept.set("start", state);
    events.startState(String(state));
    return null;
  },
  GetAppRuntimeStartState: (_events, _args, service) => service.kept.get("start") ?? "Inactive",
  SetVisibility: (events, [shown], service) => {
    events.ribbon(service.id, "visible", shown);
    return null;
  },
  _SetOsfControlContainerReadyForCustomFunctions: silent,
  _GetEnabledFeatures: () => [],
  NotifyActionHandlerReady: silent,
  SendTelemetryEvent: silent,
  ExecuteRequestCreate: silent,
  Enable: silent,
  Disable: silent,
};

/** A service of Office that is no part of the workbook: custom functions, shared runtime, ribbon. */
export class Service extends Model {
  constructor(
    private readonly name: string,
    private readonly events: ServiceEvents,
    readonly kept: Map<string, unknown>,
    readonly id = "",
  ) {
    super();
  }

  override get kind(): string {
    return this.name;
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name === "GetTab" || name === "GetButton")
      return new Service(this.name, this.events, this.kept, String(args[0]));
    const handler = HANDLERS[name];
    return handler === undefined ? super.call(name, args) : handler(this.events, args, this);
  }

  override write(name: string, value: unknown): void {
    this.events.ribbon(this.id, name, value);
  }
}

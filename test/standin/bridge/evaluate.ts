import { Collection } from "../model/collection";
import { Failure, itemNotFound, notImplemented } from "../model/failure";
import { Model } from "../model/model";
import { project, wantedBy } from "./projection";
import * as wire from "./wire";
import type { Action, ArgumentInfo, Batch, BatchAnswer } from "./wire";

/** What a batch needs of its surroundings. */
export interface Surroundings {
  root: Model;
  service(name: string): Model;
  reference(id: string): unknown;
  beforeAction(text: string): void;
  /** Brings the cells up to date before they are read. */
  calculated(): Promise<void>;
  failed(error: unknown, text: string): Failure;
}

/** Calls whose outcome depends on what formulas give. */
const DECIDED_BY_VALUES = /^(GetSpecialCells|GetSurroundingRegion|GetUsedRange|CopyFrom|Apply)/;

/** Names whose values formulas decide. */
const CALCULATED = /(^|\/)(values|text|valueTypes|hasSpill|value|\*)$/i;

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

class Evaluation {
  private readonly found = new Map<number, Model | null>();

  constructor(
    private readonly batch: Batch,
    private readonly around: Surroundings,
  ) {}

  /** The object of a path; each path is followed once per batch, because following it may create something. */
  object(id: number): Model | null {
    if (!this.found.has(id)) this.found.set(id, this.follow(id));
    return this.found.get(id) ?? null;
  }

  async perform(action: Action): Promise<unknown> {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType === wire.TRACE) return null;
    if (DECIDED_BY_VALUES.test(path?.Name ?? "") || DECIDED_BY_VALUES.test(action.Name)) await this.around.calculated();
    if (action.ActionType === wire.INSTANTIATE) {
      const object = this.object(action.ObjectPathId);
      if (object === null) return null;
      return path?.D === true || path?.ObjectPathType === wire.PROPERTY ? {} : object.identity();
    }
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === wire.QUERY) return this.query(object, action);
    // office.js keeps a reference to every range it asks for, also to one that turns out to be a null object.
    if (object === null && action.Name === "_KeepReference") return null;
    if (object === null && action.Name === "_KeepReference") return null;
    if (object === null) throw itemNotFound("such object");
    const args = this.args(action.ArgumentInfo);
    if (action.ActionType === wire.SET_PROPERTY) {
      object.write(action.Name, args[0]);
      return null;
    }
    if (action.ActionType !== wire.METHOD) throw notImplemented(`action type ${String(action.ActionType)}`);
    const result = object.call(action.Name, args);
    return result instanceof Model ? result.identity() : result;
  }

  /** "Range.Values =", "TableRowCollection.Add()": what faults are matched with. */
  text(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType === wire.INSTANTIATE)
      return path?.ObjectPathType === wire.CALL ? `${this.kind(path.ParentObjectPathId)}.${path.Name}()` : "";
    const owner = this.kind(action.ObjectPathId);
    if (action.ActionType === wire.QUERY) return `${owner} load`;
    return `${owner}.${action.Name}${action.ActionType === wire.SET_PROPERTY ? " =" : "()"}`;
  }

  location(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType !== wire.INSTANTIATE) return `${this.kind(action.ObjectPathId)}.${camel(action.Name)}`;
    return `${this.kind(path?.ParentObjectPathId)}.${path?.ObjectPathType === wire.INDEXER ? "getItem" : camel(path?.Name ?? "")}`;
  }

  private async query(object: Model | null, action: Action): Promise<unknown> {
    if (object === null) return null;
    const info = action.QueryInfo ?? {};
    const select = info.Select ?? ["*"];
    if ([...select, ...(info.Expand ?? []).map(() => "*")].some((name) => CALCULATED.test(name)))
      await this.around.calculated();
    return project(object, wantedBy(info), info);
  }

  private kind(id: number | undefined): string {
    return id === undefined ? "" : (this.found.get(id)?.kind ?? "");
  }

  private follow(id: number): Model | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new Failure("InvalidObjectPath", "The object path is not part of the request.");
    if (path.ObjectPathType === wire.NULL_OBJECT) return null;
    if (path.ObjectPathType === wire.ROOT) return this.around.root;
    if (path.ObjectPathType === wire.NEW_OBJECT) return this.around.service(path.Name);
    if (path.ObjectPathType === wire.REFERENCE) return this.model(this.around.reference(path.Name), path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === wire.PROPERTY) return this.model(parent.read(path.Name), path.Name);
    if (path.ObjectPathType === wire.INDEXER)
      return this.model(parent instanceof Collection ? parent.Item(args[0]) : undefined, path.Name);
    return this.model(parent.call(path.Name, args), path.Name);
  }

  private model(value: unknown, name: string): Model | null {
    if (value === null || value instanceof Model) return value;
    throw new Failure("InvalidObjectPath", `${name} leads to no object.`);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) =>
      this.argument(argument, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference))
      return (Array.isArray(value) ? (value as unknown[]) : []).map((one, index) =>
        this.argument(one, reference[index]),
      );
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    return this.plain(value);
  }

  /** References within plain objects, such as the source of a validation list. */
  private plain(value: unknown): unknown {
    if (!(value instanceof Object) || Array.isArray(value)) return value;
    const path: unknown = Reflect.get(value, "_ObjectPathId");
    if (typeof path === "number") return this.object(path);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.plain(part)]));
  }
}

/** Performs the actions of a batch in order and stops at the first that fails; what was done before stays done. */
export const evaluate = async (batch: Batch, around: Surroundings): Promise<BatchAnswer> => {
  const evaluation = new Evaluation(batch, around);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      around.beforeAction(evaluation.text(action));
      const value = await evaluation.perform(action);
      answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === wire.TRACE) answer.TraceIds.push(action.Id);
    } catch (error) {
      const Location = evaluation.location(action);
      const failure = around.failed(error, Location);
      return { ...answer, Error: { Code: failure.code, Message: failure.message, Location, ActionIndex: index } };
    }
  }
  return answer;
};

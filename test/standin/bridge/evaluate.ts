import { Collection } from "../model/collection";
import { Failure, itemNotFound, notImplemented } from "../model/failure";
import { Model } from "../model/model";
import { project, wantedBy } from "./projection";
import * as wire from "./wire";
import type { Action, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from "./wire";

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
    if (this.needsValues(action)) await this.around.calculated();
    switch (action.ActionType) {
      case wire.TRACE:
        return null;
      case wire.INSTANTIATE:
        return this.instantiate(action);
      case wire.QUERY:
        return this.query(this.object(action.ObjectPathId), action);
      case wire.METHOD:
        return this.call(action);
      case wire.SET_PROPERTY:
        this.existing(action).write(action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  /** "Range.Values =", "TableRowCollection.Add()": what faults are matched with. */
  text(action: Action): string {
    const path = this.path(action.ObjectPathId);
    if (action.ActionType === wire.INSTANTIATE)
      return path?.ObjectPathType === wire.CALL ? `${this.kind(path.ParentObjectPathId)}.${path.Name}()` : "";
    const owner = this.kind(action.ObjectPathId);
    if (action.ActionType === wire.QUERY) return `${owner} load`;
    return `${owner}.${action.Name}${action.ActionType === wire.SET_PROPERTY ? " =" : "()"}`;
  }

  location(action: Action): string {
    const path = this.path(action.ObjectPathId);
    if (action.ActionType !== wire.INSTANTIATE) return `${this.kind(action.ObjectPathId)}.${camel(action.Name)}`;
    return `${this.kind(path?.ParentObjectPathId)}.${path?.ObjectPathType === wire.INDEXER ? "getItem" : camel(path?.Name ?? "")}`;
  }

  private needsValues(action: Action): boolean {
    const path = this.path(action.ObjectPathId);
    const { Select = ["*"], Expand = [] } = action.QueryInfo ?? {};
    if (action.ActionType === wire.QUERY) return Expand.length > 0 || Select.some((name) => CALCULATED.test(name));
    return DECIDED_BY_VALUES.test(path?.Name ?? "") || DECIDED_BY_VALUES.test(action.Name);
  }

  private instantiate(action: Action): unknown {
    const path = this.path(action.ObjectPathId);
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    return path?.D === true || path?.ObjectPathType === wire.PROPERTY ? {} : object.identity();
  }

  private call(action: Action): unknown {
    if (action.Name === "_KeepReference") return null;
    const result = this.existing(action).call(action.Name, this.args(action.ArgumentInfo));
    return result instanceof Model ? result.identity() : result;
  }

  private existing(action: Action): Model {
    const object = this.object(action.ObjectPathId);
    if (object === null) throw itemNotFound("such object");
    return object;
  }

  private path(id: number): ObjectPath | undefined {
    return this.batch.ObjectPaths[String(id)];
  }

  private query(object: Model | null, action: Action): unknown {
    if (object === null) return null;
    const info = action.QueryInfo ?? {};
    return project(object, wantedBy(info), info);
  }

  private kind(id: number | undefined): string {
    return id === undefined ? "" : (this.found.get(id)?.kind ?? "");
  }

  private follow(id: number): Model | null {
    const path = this.path(id);
    if (path === undefined) throw new Failure("InvalidObjectPath", "The object path is not part of the request.");
    switch (path.ObjectPathType) {
      case wire.NULL_OBJECT:
        return null;
      case wire.ROOT:
        return this.around.root;
      case wire.NEW_OBJECT:
        return this.around.service(path.Name);
      case wire.REFERENCE:
        return this.model(this.around.reference(path.Name), path.Name);
      default:
        return this.below(this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private below(parent: Model | null, path: ObjectPath): Model | null {
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === wire.PROPERTY) return this.model(parent.read(path.Name), path.Name);
    if (path.ObjectPathType !== wire.INDEXER) return this.model(parent.call(path.Name, args), path.Name);
    return this.model(parent instanceof Collection ? parent.Item(args[0]) : undefined, path.Name);
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

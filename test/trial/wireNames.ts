import type { Action, Batch, ObjectPath } from "../standin/bridge/wire";
import { CALL, INDEXER, METHOD, PROPERTY, QUERY, SET_PROPERTY } from "../standin/bridge/wire";

const argumentsOf = ({ ArgumentInfo }: Action | ObjectPath): string =>
  (ArgumentInfo?.Arguments ?? []).map((one) => JSON.stringify(one)).join(", ");

function pathText(batch: Batch, id: number | undefined): string {
  const path = id === undefined ? undefined : batch.ObjectPaths[String(id)];
  if (!path) return "";
  const before = pathText(batch, path.ParentObjectPathId);
  const dot = before === "" ? "" : `${before}.`;
  switch (path.ObjectPathType) {
    case CALL:
      return `${dot}${path.Name}(${argumentsOf(path)})`;
    case PROPERTY:
      return `${dot}${path.Name}`;
    case INDEXER:
      return `${before}[${argumentsOf(path)}]`;
    default:
      return path.Name === "" ? "" : `${dot}${path.Name}`;
  }
}

/** What an action asks of which object, as a reader of office.js would write it: `Worksheets["规则"].GetRange("A1") load`. */
export function actionText(batch: Batch, action: Action): string {
  const on = pathText(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case QUERY:
      return `${on} load`;
    case METHOD:
      return `${on}.${action.Name}(${argumentsOf(action)})`;
    case SET_PROPERTY:
      return `${on}.${action.Name} =`;
    default:
      return on;
  }
}

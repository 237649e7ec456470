import { invalidArgument, itemNotFound } from "./failure";
import { Model } from "./model";

/** A collection of Excel; a key is a name or an id. */
export abstract class Collection<Item extends Model> extends Model {
  abstract items(): Item[];
  protected abstract find(key: string): Item | null;

  Item(key: unknown): Item {
    const found = this.find(String(key));
    if (found === null) throw itemNotFound(`item "${String(key)}" in ${this.kind}`);
    return found;
  }

  GetItem(key: unknown): Item {
    return this.Item(key);
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(String(key));
  }

  GetItemAt(index: unknown): Item {
    const found = typeof index === "number" ? this.items()[index] : undefined;
    if (found === undefined) throw invalidArgument(`${this.kind} has no item at ${String(index)}.`);
    return found;
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}

import { notImplemented } from "./failure";

/** Members of the wire begin with a capital letter, those of Excel's own library with an underscore before it. */
const isWireName = (name: string) => /^_?[A-Z]/.test(name);

const propertyOf = (object: object, name: string): PropertyDescriptor | undefined => {
  for (let level: unknown = object; level instanceof Object; level = Object.getPrototypeOf(level) as unknown) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** An object of Excel: accessors and methods whose names begin with a capital letter can be reached over the wire. */
export abstract class Model {
  /** The name errors are located by. */
  get kind(): string {
    return this.constructor.name;
  }

  /** What an instantiation answers, so that later batches find the object again. */
  identity(): Record<string, unknown> {
    return {};
  }

  read(name: string): unknown {
    if (!isWireName(name) || propertyOf(this, name)?.get === undefined) throw notImplemented(`${this.kind}.${name}`);
    return Reflect.get(this, name);
  }

  write(name: string, value: unknown): void {
    if (!isWireName(name) || propertyOf(this, name)?.set === undefined) throw notImplemented(`${this.kind}.${name} =`);
    Reflect.set(this, name, value);
  }

  call(name: string, args: readonly unknown[]): unknown {
    if (/^_(Unr|R)egister/.test(name)) return null;
    const method: unknown = isWireName(name) ? propertyOf(this, name)?.value : undefined;
    if (typeof method !== "function") throw notImplemented(`${this.kind}.${name}()`);
    return Reflect.apply(method, this, args);
  }

  /** Names of the properties that "*" loads. */
  scalars(): string[] {
    const names = new Set<string>();
    for (
      let level: unknown = Object.getPrototypeOf(this);
      level instanceof Model;
      level = Object.getPrototypeOf(level) as unknown
    ) {
      for (const name of Object.getOwnPropertyNames(level)) {
        if (/^[A-Z]/.test(name) && propertyOf(level, name)?.get !== undefined) names.add(name);
      }
    }
    return [...names].filter((name) => !(this.read(name) instanceof Model));
  }
}

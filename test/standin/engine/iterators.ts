/** Univer calls `some` on iterators, which Node 20 does not have yet. */
type Some = (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;

const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as { some?: Some };

iterators.some ??= function some(test) {
  for (const value of this) if (test(value)) return true;
  return false;
};

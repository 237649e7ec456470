type Move = (number: number) => number;

const smaller: Move = (number) => nextTo(number, -1);
const larger: Move = (number) => nextTo(number, 1);
const less: Move = (number) => number - noise(number);
const more: Move = (number) => number + noise(number);

/** Ways in which a number comes out of a calculation beside what was meant: the next binary numbers, and some noise. */
export const moves: Readonly<Record<string, Move>> = {
  "the next smaller binary number": smaller,
  "the next larger binary number": larger,
  "a little less": less,
  "a little more": more,
};

/** How the figures of people and the numbers of their policy move away from each other; moved alike, they might still be equal. */
export const apart: readonly { how: string; people: Move; policy: Move }[] = [
  { how: "figures to the next smaller binary number, 规则 to the next larger", people: smaller, policy: larger },
  { how: "figures to the next larger binary number, 规则 to the next smaller", people: larger, policy: smaller },
  { how: "figures a little less, 规则 a little more", people: less, policy: more },
  { how: "figures a little more, 规则 a little less", people: more, policy: less },
];

/** What a long sum of amounts may be wrong by: the thirteenth digit, and never as much as counts. */
const noise = (number: number): number => Math.min(Math.abs(number) * 1e-13, 4e-7);

const bits = new DataView(new ArrayBuffer(8));

/** The binary number next to this one. */
function nextTo(number: number, direction: 1 | -1): number {
  if (number === 0) return direction * Number.MIN_VALUE;
  bits.setFloat64(0, number);
  const away = number > 0 === direction > 0;
  bits.setBigInt64(0, bits.getBigInt64(0) + (away ? 1n : -1n));
  return bits.getFloat64(0);
}

/** Where numbers stand in some data, by their keys. */
export function placesOfNumbers(data: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof data === "number") return [path];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => placesOfNumbers(value, [...path, key]));
}

/** The data with the number at one place moved. */
export function movedAt(data: unknown, [key, ...path]: readonly string[], move: (number: number) => number): unknown {
  if (key === undefined) return typeof data === "number" ? move(data) : data;
  if (Array.isArray(data))
    return data.map((one, at) => (String(at) === key ? movedAt(one, path, move) : (one as unknown)));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([own, value]) => [own, own === key ? movedAt(value, path, move) : (value as unknown)]),
  );
}

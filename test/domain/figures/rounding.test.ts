import fc from "fast-check";
import { round } from "../../../src/domain/figures/rounding";

test.each([
  [2.675, 2, 2.68],
  [1.005, 2, 1.01],
  [0.285, 2, 0.29],
  [1.45, 1, 1.5],
  [-2.5, 0, -3],
  [-0.5, 0, -1],
  [-1.005, 2, -1.01],
  [8.345, 2, 8.35],
  [5.015, 2, 5.02],
  [10.235, 2, 10.24],
  [9.995, 2, 10],
  [79.995, 2, 80],
  [89.995, 2, 90],
  [89.99999999999999, 2, 90],
  [1.15, 1, 1.2],
  [1250, -2, 1300],
  [-1250, -2, -1300],
  [49, -2, 0],
  [50, -2, 100],
  [-0.4, 0, 0],
  [0, -1, 0],
  [434.99999999999994, 0, 435],
  [71.91499999999999, 2, 71.92],
  [1234567.125, 2, 1234567.13],
  [0.1 + 0.2, 10, 0.3],
  [4.35 * 100, 2, 435],
  [999999999999999, 0, 999999999999999],
  [1e21, 2, 1e21],
])("%d rounded to %d places is %d", (x, places, rounded) => expect(round(x, places)).toBe(rounded));

test("there is no negative zero", () => expect(Object.is(round(-0.001, 2), 0)).toBe(true));

test.each([NaN, Infinity, -Infinity])("%d cannot be rounded", (x) => expect(() => round(x, 2)).toThrow(RangeError));

/** Fifteen digits first, then half up on them, all in text and whole numbers. */
function onPaper(x: number, places: number): number {
  const [mantissa = "", exponent = "0"] = Math.abs(x).toExponential(14).split("e");
  const drop = 14 - Number(exponent) - places;
  if (drop <= 0) return Number(x.toPrecision(15));
  const digits = BigInt(mantissa.replace(".", ""));
  const unit = 10n ** BigInt(drop);
  const whole = (digits * 2n + unit) / (unit * 2n);
  return Number(`${x < 0 && whole > 0n ? "-" : ""}${whole}e${-places}`);
}

test("any number is rounded as it would be on paper, near a half and elsewhere", () => {
  const halves = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: -40, max: 40 }))
    .map(([n, places, noise]) => (n / 10 ** places + 0.5 / 10 ** places) * (1 + noise * Number.EPSILON));
  const numbers = fc.oneof(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), halves);
  fc.assert(
    fc.property(numbers, fc.integer({ min: -3, max: 10 }), (x, places) => {
      expect(round(x, places)).toBe(onPaper(x, places) + 0);
    }),
    { numRuns: 5000 },
  );
});

/** Decimals of what is worked out: the noise of binary fractions goes, and nothing that somebody typed. */
export const workedPlaces = 10;

/** Rounds half away from zero on 15 significant digits, as Excel's ROUND does: 2.675 to 2 places is 2.68. */
export function round(x: number, places: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`Cannot round ${x}`);
  const size = Math.abs(x);
  if (places >= 0 && Number.isInteger(x) && size < 1e15) return x === 0 ? 0 : x;
  const rounded = awayFromHalf(size, places) ?? byDigits(size, places);
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Most numbers are nowhere near a half, and then the noise of a product cannot matter; null for the others. */
function awayFromHalf(size: number, places: number): number | null {
  const scale = 10 ** places;
  const scaled = size * scale;
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < 0.001;
  return places < 0 || places > 15 || scaled > 1e12 || isNearHalf ? null : Math.round(scaled) / scale;
}

/** Fifteen digits are a whole number that a double holds exactly. */
function byDigits(size: number, places: number): number {
  const [mantissa = "", exponent = "0"] = size.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + places;
  if (kept < 0) return 0;
  if (kept >= digits.length) return Number(size.toPrecision(15));
  const below = Number(digits.slice(0, kept) || "0");
  const whole = digits.charCodeAt(kept) >= 53 ? below + 1 : below;
  return Number(`${whole}e${-places}`);
}

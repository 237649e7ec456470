/** Rounds half away from zero on 15 significant digits, as Excel's ROUND does: 2.675 to 2 places is 2.68. */
export function round(x: number, places: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`Cannot round ${x}`);
  if (x === 0) return 0;
  const [mantissa = "", exponent = "0"] = Math.abs(x).toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + places;
  if (kept < 0) return 0;
  if (kept >= digits.length) return Number(x.toPrecision(15));
  let whole = BigInt(digits.slice(0, kept) || "0");
  if (digits.charCodeAt(kept) >= 53) whole += 1n;
  const rounded = Number(`${whole}e${-places}`);
  if (rounded === 0) return 0;
  return x < 0 ? -rounded : rounded;
}

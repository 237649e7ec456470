/** The argument as Excel hands it to a parameter of the type, or undefined where Excel gives #VALUE! without calling. */
export const argumentFor = (type: string | undefined, value: unknown): unknown => {
  if (value === null || Array.isArray(value)) return value;
  if (type === "number") return asNumber(value);
  if (type === "string") return asText(value);
  if (type === "boolean") return typeof value === "string" ? undefined : Boolean(value);
  return value;
};

const asText = (value: unknown): unknown => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value;
};

const asNumber = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
};

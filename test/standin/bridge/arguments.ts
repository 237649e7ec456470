/** The argument as Excel hands it to a parameter of the type, or undefined where Excel gives #VALUE! without calling. */
export const argumentFor = (type: string | undefined, value: unknown): unknown => {
  if (value === null || Array.isArray(value)) return value;
  switch (type) {
    case "number":
      return asNumber(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value as string | number);
    case "boolean":
      return typeof value === "string" ? undefined : Boolean(value);
    default:
      return value;
  }
};

const asNumber = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
};

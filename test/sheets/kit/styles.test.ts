import { styles } from "../../../src/sheets/kit/styles";

const shownWith = (format: string): number =>
  format === "General" || format === "@"
    ? 15
    : (/\.([0#]+)/.exec(format)?.[1]?.length ?? 0) + (format.includes("%") ? 2 : 0);

test("what is typed as a number shows the digits that make it wrong: 0.96 among counts, 99.995 under a limit of 99.99", () => {
  const inputs = Object.entries(styles).filter(([name]) => name.startsWith("input"));
  const formats = inputs.flatMap(([name, style]) =>
    "numberFormat" in style && style.numberFormat !== "yyyy-mm-dd" ? [[name, style.numberFormat] as const] : [],
  );
  expect(formats.length).toBeGreaterThan(5);
  expect(formats.filter(([, format]) => shownWith(format) < 4)).toEqual([]);
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path/posix";
import type { RunningExcel } from "../support/excel";
import { doesTo } from "./writing";
import { writingsOn } from "./writings";

const writings = writingsOn((): RunningExcel => {
  throw new Error("Nothing is done here");
});

const kinds = Object.entries(doesTo);
const doing = (kind: string): [string][] => kinds.flatMap(([action, one]) => (one === kind ? [[action]] : []));

describe("Every action that writes", () => {
  test.each(doing("writes"))(
    "%s is tried with a host that dies, and beside every other unless a reason is given",
    (action) => {
      const tried = writings.filter((writing) => writing.action === action);
      expect(tried.length).toBeGreaterThan(0);
      expect(tried.filter(({ alone }) => alone === undefined || alone.length > 20)).not.toEqual([]);
    },
  );
});

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)";/gms)].flatMap(
    ([, from]) => {
      const at = path.join(path.dirname(file), from ?? "");
      return [`${at}.ts`, `${at}/index.ts`].filter((one) => existsSync(one));
    },
  );

/** Every file of ours that a file needs to run, itself included. */
function needed(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const one of importsOf(file)) needed(one, found);
  return found;
}

/** The file an action comes from, by the name it is declared under or brought in as. */
function homeOf(action: string): string {
  const text = readFileSync("src/actions/excelActions.ts", "utf8");
  const name =
    new RegExp(`^  ${action}: (?:\\([^)]*\\) => )?(?:Promise.resolve\\()?(\\w+)`, "m").exec(text)?.[1] ?? action;
  const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`).exec(text)?.[1];
  if (from === undefined) throw new Error(`${action} comes from nowhere`);
  return path.join("src/actions", `${from}.ts`);
}

const writes = (action: string): boolean =>
  [...needed(homeOf(action))].some((file) => file.startsWith("src/excel/change/changeWorkbook"));

test.each(doing("reads"))("%s reads: it does not reach what writes", (action) => {
  expect(writes(action)).toBe(false);
});

test.each(doing("writes"))("%s reaches what writes", (action) => {
  expect(writes(action)).toBe(true);
});

import { readFileSync } from "node:fs";
import { evaluateCases } from "./evaluateCases";

/** `npm run --silent evaluate -- cases.json`: JSON in, JSON out; the exit code is 1 when the file itself cannot be used. */
function main(file: string | undefined): number {
  if (file === undefined) return complain("usage: npm run --silent evaluate -- cases.json");
  const cases = readCases(file);
  if (typeof cases === "string") return complain(cases);
  process.stdout.write(`${JSON.stringify(evaluateCases(cases), null, 2)}\n`);
  return 0;
}

function readCases(file: string): readonly unknown[] | string {
  try {
    const json: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    return Array.isArray(json) ? json : `${file}: expected a list of { id, scheme, inputs }`;
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return `${file}: ${error.message}`;
    throw error;
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "syscall" in error;

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = main(process.argv[2]);

import { readFileSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { Month } from "../domain/time/month";
import type { Scheme } from "../domain/scheme/scheme";
import { schemeById, schemeIds } from "../schemes";

/** Why a file or an option cannot be used. */
export class Unusable extends Error {}

/** Runs a command: what cannot be used is told on the error stream, in one line without a stack, with exit code 1. */
export function ending(run: () => number): number {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** The words of a command line by the options it takes; one it does not take, or without what it needs, is told with the usage. */
export function optionsIn<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError) throw new Unusable(`${error.message}\n${usage}`);
    throw error;
  }
}

export function contentOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw asUnusable(file, error);
  }
}

/** What the system says about a file, as why it cannot be used. */
export const asUnusable = (file: string, error: unknown): unknown =>
  isOfSystem(error) ? new Unusable(`${file}: ${error.message}`) : error;

const isOfSystem = (error: unknown): error is { message: string } =>
  typeof error === "object" && error !== null && "syscall" in error && "message" in error;

export function schemeNamed(id: string): Scheme {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Unusable(`no policy "${id}"; there are ${schemeIds.join(", ")}`);
  return scheme;
}

export function monthNamed(option: string, month: string): string {
  if (!Month.safeParse(month).success) throw new Unusable(`${option} ${month}: expected 2026-10`);
  return month;
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");
export const inCi = Boolean(process.env["CI"]) && process.env["CI"] !== "false";

/** Says what is going on where it cannot mix with a command's own output. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs a command's steps, which give its exit code; what stops it is said in one line, without a stack. */
export function command(steps: (args: readonly string[]) => number | Promise<number>): void {
  Promise.resolve(process.argv.slice(2))
    .then(steps)
    .then(
      (status) => {
        process.exitCode = status;
      },
      (error: unknown) => {
        say(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
      },
    );
}

export type Output = "shown" | "aside";

/** Runs a file with this Node, the same on Windows, Mac and Linux; `aside` keeps its output off stdout. */
export const runNode = (args: readonly string[], output: Output = "shown"): number =>
  spawnSync(process.execPath, args, { cwd: root, stdio: output === "shown" ? "inherit" : ["ignore", 2, 2] }).status ??
  1;

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      resolve(status ?? 1);
    });
  });

/** Runs a file with this Node beside others and shows what it says at once. */
export const runNodeBeside = (args: readonly string[]): Promise<number> =>
  ended(spawn(process.execPath, args, { cwd: root, stdio: "inherit" }));

/** Runs a file with this Node beside others and keeps what it says until it ends. */
export async function runNodeAside(args: readonly string[]): Promise<{ status: number; said: string }> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return { status: await ended(child), said };
}

/** Path of a package's own command-line file. */
export const toolAt = (file: string): string => path.join(root, "node_modules", file);

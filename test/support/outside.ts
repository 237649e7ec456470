import type { createRequire } from "node:module";

/** jest gives suites a `node:module` of its own; this is Node's. */
const nodes = process.getBuiltinModule("node:module") as { createRequire: typeof createRequire };

/**
 * Loads a module outside of the sandbox that jest makes for each suite: once in a process, and faster, because no global is asked of a
 * sandbox. It shares no classes with the suite, so that `instanceof Error` of what it throws is false there.
 */
export const outside: NodeJS.Require = nodes.createRequire(__filename);

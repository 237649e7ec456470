import { installPackages } from "./support/setup.mjs";

installPackages();
const { check } = await import("./support/check.mjs");
process.exitCode = await check();

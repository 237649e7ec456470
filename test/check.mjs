import { check } from "./support/check.mjs";

process.exitCode = await check();

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../src/taskpane/version";
import { command, root, say } from "../support/command";
import { startExcelWithFunctions } from "../support/kpiFunctions";
import { startRecording } from "./recorder";
import { fileText, packedRecording } from "./recording";
import { inventoryNow } from "./traces";
import { tryPolicy } from "./tryProduct";

/** A small policy that goes through every step. */
const small = "003C";

/** `npm run record -- 003C` holds the trial in the stand-in and writes test/recordings/stand-in-003C.json anew. */
command(async ([policy = small]) => {
  const excel = await startExcelWithFunctions();
  const stop = startRecording();
  const order = { policy, language: "zh-CN", before: await inventoryNow() } as const;
  const report = await tryPolicy(order, { doing: say, isCancelled: () => false });
  const recording = packedRecording(policy, stop(), { sheet: "Sheet1", documents: [] });
  await excel.close();
  const differences = report.steps.flatMap((step) => step.differences);
  if (differences.length > 0) throw new Error(JSON.stringify(differences, null, 1));
  const madeIn = { host: "stand-in", platform: "", version: "", language: "zh-CN", addIn: version };
  const file = path.join(root, "test/recordings", `stand-in-${policy}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, fileText({ format: 1, in: madeIn, behaviour: "", reports: [] }, [recording]));
  say(file);
  return 0;
});

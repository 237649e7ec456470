import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { existsSync } from "node:fs";
import { type FontSet, onlyFonts } from "./fonts";

const run = promisify(execFile);

/** LibreOffice trusts stored results unless told otherwise; this profile always recalculates. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const places = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The installed LibreOffice, or null. */
export const libreOffice = (): string | null => places.find((place) => existsSync(place)) ?? null;

/** Opens files in LibreOffice one after another, recalculates every formula and gives them in another format, with these fonts alone. */
export async function convertAll(
  program: string,
  files: readonly Uint8Array[],
  to: "xlsx" | "pdf",
  fonts?: FontSet,
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "kpi-office-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const names = files.map((_, index) => `book${index}`);
    const books = names.map((name) => path.join(folder, `${name}.xlsx`));
    await Promise.all(files.map((bytes, index) => writeFile(books[index] ?? "", bytes)));
    const out = path.join(folder, "out");
    const environment = `-env:UserInstallation=file://${profile.startsWith("/") ? "" : "/"}${profile.replaceAll("\\", "/")}`;
    const env = fonts === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: await onlyFonts(fonts, folder) };
    await run(program, [environment, "--headless", "--convert-to", to, "--outdir", out, ...books], { env });
    return await Promise.all(
      names.map(async (name) => new Uint8Array(await readFile(path.join(out, `${name}.${to}`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a file in LibreOffice, recalculates every formula and gives the file in another format: "xlsx" or "pdf". */
export async function convert(program: string, bytes: Uint8Array, to: "xlsx" | "pdf"): Promise<Uint8Array> {
  const [converted] = await convertAll(program, [bytes], to);
  if (converted === undefined) throw new Error("LibreOffice gave no file back");
  return converted;
}

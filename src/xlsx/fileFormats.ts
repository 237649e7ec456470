import type { Paused } from "../domain/outcome/paused";
import { builtInFormat } from "../sheets/kit/numberFormats";
import type { FilePart } from "./part";
import { readXml } from "./xml";

/** The number format of a cell by the number of its style; "" for General and where the file does not say. */
export type FileFormats = (style: string | undefined) => string;

/** A file without styles shows every cell as it is. */
export const noFormats: FileFormats = () => "";

const withoutGeneral = (format: string): string => (format === "General" ? "" : format);

/** The number formats of the styles of a file. */
export function* fileFormats(part: FilePart): Paused<FileFormats> {
  const codes = new Map<string, string>();
  const styles: string[] = [];
  yield* readXml(part, "styleSheet", {
    open(tag, attributes, within) {
      const id = attributes.get("numFmtId") ?? "0";
      if (tag === "numFmt" && within === "numFmts") codes.set(id, attributes.get("formatCode") ?? "");
      if (tag === "xf" && within === "cellXfs") styles.push(id);
    },
  });
  const ofStyle = styles.map((id) => codes.get(id) ?? builtInFormat(Number(id))).map(withoutGeneral);
  return (style) => ofStyle[Number(style ?? "0")] ?? "";
}

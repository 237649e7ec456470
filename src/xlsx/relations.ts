import type { Paused } from "../domain/outcome/paused";
import { partOf } from "./part";
import { damagedFile } from "./unreadableFile";
import { readXml } from "./xml";
import type { Archive } from "./zip";

/** Something that a part of a file points to. */
interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "table", "sharedStrings". */
  type: string;
  target: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** "xl/tables/table1.xml" for "../tables/table1.xml" seen from a part in xl/worksheets; some writers use backslashes. */
function resolved(written: string, from: string): string {
  const target = written.replaceAll("\\", "/");
  const steps = (target.startsWith("/") ? target.slice(1) : folderOf(from) + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** What a part points to inside the file, each under an id of its own; a part without a list points to nothing. */
export function* relationsOf(archive: Archive, part: string): Paused<Relation[]> {
  const list = `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;
  if (!archive.has(list)) return [];
  const found = new Map<string, Relation>();
  yield* readXml(yield* partOf(archive, list), "Relationships", {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributes.get(key) ?? "") as [
        string,
        string,
        string,
      ];
      if (id === "" || found.has(id)) throw damagedFile(list);
      found.set(id, { id, type: type.slice(type.lastIndexOf("/") + 1), target: resolved(target, part) });
    },
  });
  return [...found.values()];
}

import { useEffect, useState } from "react";
import { usePane } from "../paneContext";
import { copyText } from "../parts/copyText";
import { download } from "./download";
import type { FileKind, FileToSave } from "./fileToSave";
import { type SaveWay, waysToSave } from "./waysToSave";
import { useSaveWords } from "./words";

/** What became of a file, for the line below its buttons. */
export interface Saved {
  said: string;
  /** The text, where it has to be copied by hand. */
  byHand: string | null;
}

const nothingYet: Saved = { said: "", byHand: null };

/** The ways that files of this kind can take, and what takes one of them. */
export function useSaveFile(kind: FileKind) {
  const { actions, store } = usePane();
  const words = useSaveWords();
  const [ways, setWays] = useState<readonly SaveWay[] | null>(null);
  const [saved, setSaved] = useState(nothingYet);

  useEffect(() => {
    void actions.hostFacts().then(({ platform }) => setWays(waysToSave(kind, platform)));
  }, [actions, kind]);

  /** False where it certainly went nowhere. */
  async function save(file: FileToSave, way: SaveWay): Promise<boolean> {
    const others = (ways ?? []).filter((one) => one !== way);
    setSaved(nothingYet);
    if (way === "copy") return copied(file, setSaved, words);
    if (way === "download") {
      download(file);
      setSaved({ said: words.downloaded(file.name, others), byHand: null });
      return true;
    }
    const opened = await store.run("openFile", () => actions.openFile(file.bytes), {
      changesWorkbook: false,
      asksAbout: "anything",
    });
    if (opened === null) return false;
    setSaved({ said: opened.ok ? words.opened(file.name) : words.notOpened(others), byHand: null });
    return opened.ok;
  }
  return { ways, saved, save };
}

async function copied(
  { name, bytes }: FileToSave,
  tell: (saved: Saved) => void,
  words: ReturnType<typeof useSaveWords>,
): Promise<boolean> {
  const text = new TextDecoder().decode(bytes);
  const isCopied = await copyText(text);
  tell(isCopied ? { said: words.copied(name), byHand: null } : { said: words.copyByHand(name), byHand: text });
  return isCopied;
}

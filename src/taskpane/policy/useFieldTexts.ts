import { useState } from "react";

/** What stands in the field of a number that cannot be taken, or not yet: kept while the number is what it was. */
export interface FieldText {
  text: string;
  /** The number as it stood when this was typed. */
  stands: number;
  isFault: boolean;
}

export interface FieldTexts {
  of: (path: string, value: number) => FieldText | null;
  put: (path: string, typed: FieldText | null) => void;
  clear: () => void;
  /** Places in whose fields something stands that cannot be taken. */
  faults: (valueOf: (path: string) => number) => readonly string[];
}

/** Texts of number fields, kept when their page or section is closed; `structure` tells when the places are others. */
export function useFieldTexts(structure: string): FieldTexts {
  const none: { structure: string; texts: ReadonlyMap<string, FieldText> } = { structure, texts: new Map() };
  const [kept, setKept] = useState(none);
  const now = (all: typeof kept) => (all.structure === structure ? all : none);
  const { texts } = now(kept);
  return {
    of: (path, value) => {
      const typed = texts.get(path);
      return typed?.stands === value ? typed : null;
    },
    put: (path, typed) =>
      setKept((before) => {
        const next = new Map(now(before).texts);
        if (typed === null) next.delete(path);
        else next.set(path, typed);
        return { structure, texts: next };
      }),
    clear: () => setKept(none),
    faults: (valueOf) =>
      [...texts].flatMap(([path, { isFault, stands }]) => (isFault && stands === valueOf(path) ? path : [])),
  };
}

/** A stretch of a formula as it is written: a text in quotes, a sheet's name in apostrophes, brackets, or anything else. */
export interface FormulaPiece {
  kind: "text" | "sheet" | "brackets" | "plain";
  value: string;
}

/** The place behind the closing bracket of the one at `start`; an apostrophe lets the next letter stand for itself. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

const quoted = { '"': /"(?:[^"]|"")*"?/y, "'": /'(?:[^']|'')*'?/y } as const;

/** A formula cut where texts, names of sheets and brackets begin and end, in one pass however it is nested; nothing is lost. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plain = "";
  const add = (piece: FormulaPiece): void => {
    if (plain !== "") pieces.push({ kind: "plain", value: plain });
    plain = "";
    pieces.push(piece);
  };
  for (let at = 0; at < formula.length;) {
    const letter = formula[at];
    if (letter === "[") {
      const end = endOfBrackets(formula, at);
      add({ kind: "brackets", value: formula.slice(at, end) });
      at = end;
    } else if (letter === '"' || letter === "'") {
      const pattern = quoted[letter];
      pattern.lastIndex = at;
      const found = pattern.exec(formula)?.[0] ?? letter;
      add({ kind: letter === '"' ? "text" : "sheet", value: found });
      at += found.length;
    } else {
      plain += letter ?? "";
      at += 1;
    }
  }
  if (plain !== "") pieces.push({ kind: "plain", value: plain });
  return pieces;
}

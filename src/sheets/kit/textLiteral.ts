/** Excel takes no longer text within a formula. */
const longest = 255;

/** Pieces of so many letters; a pair that makes one sign stays together. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const sign of text) {
    if (piece.length + sign.length > longest) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** Text as a formula writes it, joined from pieces where it is too long for one. */
export const textLiteral = (text: string): string =>
  piecesOf(text)
    .map((piece) => `"${piece.replaceAll('"', '""')}"`)
    .join("&");

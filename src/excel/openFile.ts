import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { orRefusal } from "./inWorkbook";

/** Letters of a piece, so that no call takes more arguments than engines allow. */
const pieceLength = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceLength)));
  return btoa(pieces.join(""));
}

/** Opens an .xlsx file in a new window of Excel, where nobody has saved it yet. The open workbook stays as it is. */
export const openFile = (bytes: Uint8Array): Promise<Result<null>> =>
  orRefusal(async () => {
    await Excel.createWorkbook(base64Of(bytes));
    return ok(null);
  });

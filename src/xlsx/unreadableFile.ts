import type { FileIssue } from "../domain/issue/fileIssue";
import { fileLimits, megabytesOf } from "./fileLimits";

/** Thrown where a file cannot be read further; readWorkbookFile hands its issue on. */
export class UnreadableFile extends Error {
  constructor(readonly issue: FileIssue) {
    super(issue.code);
  }
}

/** Bytes that make no sense. */
export const damagedFile = (part: string): UnreadableFile => new UnreadableFile({ code: "fileDamaged", part });

/** More bytes than a workbook of this kind ever holds. */
export const tooLarge = (bytes: number, limit: keyof typeof fileLimits): UnreadableFile =>
  new UnreadableFile({
    code: "fileTooLarge",
    megabytes: megabytesOf(bytes),
    limit: megabytesOf(fileLimits[limit]),
  });

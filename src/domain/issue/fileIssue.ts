/** Why another workbook's file cannot be read; nothing was taken over from it. */
export type FileIssue =
  /** Above the limit, packed or unpacked; in megabytes. */
  | { code: "fileTooLarge"; megabytes: number; limit: number }
  /** The system does not hand the file out. */
  | { code: "fileNotReadable"; reason: string }
  /** Something stands so far out on a sheet that its area is no table of people. */
  | { code: "fileSheetTooLarge"; sheet: string; lastCell: string }
  | { code: "fileTooManySheets"; limit: number }
  /** Made so that reading it takes far longer than its size lets expect; the part at which the limit was reached. */
  | { code: "fileTooMuchWork"; part: string }
  /** Somebody stopped reading it. */
  | { code: "readingStopped" }
  /** Not what an .xlsx file is made of. */
  | { code: "fileNotWorkbook" }
  /** The binary format of Excel 97 to 2003, which WPS's .et is as well. */
  | { code: "fileOldFormat" }
  /** The binary workbook of Excel 2007 and later, .xlsb. */
  | { code: "fileBinary" }
  /** Protected by a password. */
  | { code: "fileEncrypted" }
  /** Cut off or changed on its way; the part that cannot be read. */
  | { code: "fileDamaged"; part: string }
  /** A workbook, but none that holds an evaluation. */
  | { code: "fileWithoutPeriod" }
  /** Its record is lost, and 规则 is that of a policy of one's own; `policy` is what stands above it. */
  | { code: "filePolicyUnknown"; policy: string };

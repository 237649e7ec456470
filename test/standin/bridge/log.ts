export interface LogEntry {
  kind: "notImplemented" | "refused" | "fault" | "crash" | "unknownMessage";
  what: string;
}

/** What the stand-in could not do, refused or was told to break. */
export class Log {
  readonly entries: LogEntry[] = [];

  add(kind: LogEntry["kind"], what: string): void {
    this.entries.push({ kind, what });
  }

  /** Wire names nobody has implemented, each once. */
  get missing(): string[] {
    return [...new Set(this.entries.filter((entry) => entry.kind === "notImplemented").map((entry) => entry.what))];
  }
}

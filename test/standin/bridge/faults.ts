import { Failure, type FailureCode } from "../model/failure";
import type { Log } from "./log";
import { LARGEST_MESSAGE } from "./options";

/** Failures to order, to the actions of the add-in only: each happens once, except refusals, which last. */
export class Faults {
  private countdown: { left: number; code: FailureCode; lasts?: true } | null = null;
  private match: { text: string | RegExp; code: FailureCode; lasts: boolean } | null = null;
  private within: { syncs: number; actions: number } | null = null;
  private protecting = false;
  /** Bytes of an answer above which it is refused. */
  largestAnswer = LARGEST_MESSAGE;

  constructor(private readonly log: Log) {}

  /** The n-th sync from now fails before anything of it is done. */
  failSync(n: number, code: FailureCode = "GeneralException"): void {
    this.countdown = { left: n, code };
  }

  /** From the n-th sync on every one fails before anything of it is done: the host is gone. */
  loseFrom(n: number): void {
    this.countdown = { left: n, code: "GeneralException", lasts: true };
  }

  /** The first action whose text ("Range.Values =", "WorksheetCollection.Add()") matches fails; those before it stay done. */
  failAction(text: string | RegExp, code: FailureCode = "GeneralException"): void {
    this.match = { text, code, lasts: false };
  }

  /** Every action whose text matches fails, as on a computer whose Excel does not take it at all. */
  refuseAction(text: string | RegExp, code: FailureCode = "GeneralException"): void {
    this.match = { text, code, lasts: true };
  }

  /** The next protect() is refused. */
  rejectProtect(): void {
    this.protecting = true;
  }

  clear(): void {
    this.largestAnswer = LARGEST_MESSAGE;
    this.countdown = null;
    this.within = null;
    this.match = null;
    this.protecting = false;
  }

  get pending(): boolean {
    return this.countdown !== null || this.within !== null || this.match !== null || this.protecting;
  }

  /** The host is gone in the middle of the n-th sync from now: so many of its actions are done, and nothing is answered any more. */
  loseWithin(n: number, actions: number): void {
    this.within = { syncs: n, actions };
  }

  /** The n-th sync from now is carried out, but nobody hears of it, nor of any that follow. */
  loseAnswer(n: number): void {
    this.within = { syncs: n, actions: Infinity };
  }

  /** Whether what was done is never told. */
  afterSync(): void {
    if (this.within === null || this.within.syncs > 0) return;
    this.loseFrom(1);
    this.within = null;
    this.raise("GeneralException", "answer");
  }

  beforeSync(): void {
    if (this.within !== null) this.within.syncs -= 1;
    if (this.countdown === null) return;
    this.countdown.left -= 1;
    if (this.countdown.left > 0) return;
    const { code, lasts } = this.countdown;
    if (lasts !== true) this.countdown = null;
    this.raise(code, "sync");
  }

  beforeAction(text: string): void {
    if (this.within?.syncs === 0) {
      if (this.within.actions <= 0) {
        this.within = null;
        this.loseFrom(1);
        this.raise("GeneralException", text);
      }
      this.within.actions -= 1;
    }
    if (this.protecting && text.endsWith("Protection.Protect()")) {
      this.protecting = false;
      this.raise("AccessDenied", text);
    }
    if (this.match === null) return;
    const { text: wanted, code, lasts } = this.match;
    if (typeof wanted === "string" ? !text.includes(wanted) : !wanted.test(text)) return;
    if (!lasts) this.match = null;
    this.raise(code, text);
  }

  private raise(code: FailureCode, what: string): never {
    this.log.add("fault", what);
    throw new Failure(code, `A failure made on purpose: ${what}.`);
  }
}

import type { PayLineResult } from "../../domain/pay/home";
import type { PayLines } from "../../domain/pay/lines";
import type { Speaker } from "../speaker/speaker";
import type { PayInWords } from "./home";

export const lines: PayInWords<PayLines> = {
  says: (_, { pay, payout }, say) => [
    ...pay.map((line) => payLineText(line, say)),
    say.result.paid(say.figure(payout ?? 0)),
  ],
  isOfGrade: false,
  help: "commission",
};

/** Why a line of the pay slip is what it is: a bonus that is gone names the conditions that were missed. */
export function payLineText({ line, amount, failed }: PayLineResult, say: Speaker): string {
  const facts = { name: say.name(line.name), amount: say.figure(amount) };
  switch (line.kind) {
    case "commission":
      return say.result.commission({
        ...facts,
        input: say.input(line.input),
        rate: `${say.policyFigure(line.rate * 100)}%`,
      });
    case "gated":
      return failed.length === 0
        ? say.result.met(facts)
        : say.result.failed({ name: facts.name, failed: failed.map((id) => say.input(id)) });
    case "plain":
      return say.result.plain(facts);
  }
}

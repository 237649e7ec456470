import type { CellIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { numberTyped } from "../../form/numberTyped";
import { allowed } from "./allowed";

const units = {
  clock: "as a time",
  minutes: "in minutes",
  seconds: "in seconds",
  thousands: "in thousands",
  tenThousands: "in ten thousands",
} as const;

export const cell: WordsFor<CellIssue> = {
  numberAsText: (is, say) =>
    words(
      `${say.input(is.input)} is a number stored as text`,
      `text “${is.read}”`,
      `the number ${is.value}`,
      `It looks like a number, but formulas cannot read it. Change it to ${is.value}.`,
    ),
  fullWidthDigits: (is, say) =>
    words(
      `${say.input(is.input)} uses full-width characters`,
      `“${is.read}”`,
      `${is.value} in half-width digits`,
      `Change it to ${is.value}. Switch the input method to half-width before entering numbers.`,
    ),
  unitTyped: (is, say) =>
    words(
      `${say.input(is.input)} has a unit typed along`,
      `“${is.read}”`,
      `the number ${is.value} alone`,
      `Leave the unit out. Change it to ${is.value}.`,
    ),
  percentForNumber: (is, say) =>
    words(
      `${say.input(is.input)} was entered as a percentage`,
      `“${is.read}”`,
      allowed(say.limits(is.input)),
      "Enter the actual number, not a percentage. Formulas work out the rate.",
    ),
  rateForCount: (is, say) =>
    words(
      `${say.input(is.input)} looks like a rate`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      is.value === null
        ? `Enter the number of cases, not a rate. Check it against ${say.input(is.other)}.`
        : `Enter the number of cases, not a rate. ${say.input(is.other)} suggests about ${is.value}; check the record first.`,
    ),
  rateForMark: (is, say) =>
    words(
      `${say.input(is.input)} looks like a percentage`,
      `${is.read} (full marks ${is.full})`,
      `a mark from 0 to ${is.full}`,
      `If you meant ${Number((is.read * 100).toFixed(6))}%, convert it to a mark. If you meant ${is.read} marks, leave it.`,
    ),
  rateForPercent: (is, say) =>
    words(
      `${say.input(is.input)} looks like a fraction`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      `Enter the number before the percent sign: ${is.value} for ${is.value}%. Change it to ${is.value}; leave it if ${is.read}% is meant.`,
    ),
  otherUnit: (is, say) =>
    words(
      `${say.input(is.input)} looks as if typed ${units[is.as]}`,
      numberTyped(is),
      allowed(say.limits(is.input)),
      `In the unit asked for this is ${is.value}. Change it to ${is.value}; leave it if ${is.read} is meant.`,
    ),
  oddYesNo: (is, say) =>
    words(
      `${say.input(is.input)} is written in another way`,
      `“${is.read}”`,
      "Yes or No",
      `It reads as ${is.value ? "Yes" : "No"}. Write it that way.`,
    ),
  cellError: (is, say) =>
    words(
      `${say.input(is.input)} shows an error`,
      is.read,
      allowed(say.limits(is.input)),
      "The formula in this cell fails. Enter the number itself, or check what the formula refers to.",
    ),
};

import type { HelpWords } from "../form/help";

export const help: HelpWords = {
  heading: "Ways of scoring",
  intro:
    "Every policy is made of the ways below. All their numbers stand on the sheet of rules and can be changed. The figures were worked out by the add-in's own engine and are put as the pane puts them.",
  example: "For example:",
  sections: {
    measure: {
      name: "Where the measured value comes from",
      says: "It is entered, or worked out: a rate is numerator ÷ denominator × 100, a mean is a sum over a number, a fall compares with the period before, a difference with another figure, and what is left is a whole less the figure. Nothing to divide by is no data, neither 0 nor full marks.",
    },
    mean: {
      name: "Mean of several raters",
      says: "Marks of oneself, the superior and others, weighted. A mark that was not given is left out and does not count as 0.",
    },
    alternative: {
      name: "One of several items",
      says: "Where the source writes “this/that” with one share of the marks, a period judges the one that was chosen; the other has full marks of 0, asks for nothing and does not count.",
    },
    sum: {
      name: "Sum or mean of the items",
      says: "The total adds the points of the items up, or is their weighted mean. Each item is rounded first, so that a printed form adds up. Items without data are left out and the others stand for them.",
    },
    groups: {
      name: "Weighted parts",
      says: "Each part is added up, multiplied by its weight, and the parts are added. If a part has no data, the weights of the others stand for it.",
    },
    coefficient: {
      name: "Scaling to 100 and the department's coefficient",
      says: "Full marks that do not add up to 100 are scaled to it, and the numbers of the source stay as they are. The result is multiplied by the department's coefficient, which has no upper limit but is flagged when high.",
    },
    lines: {
      name: "Additions and deductions beside the items",
      says: "Attendance, penalties and rewards change the total outside the full marks. What is only recorded does not change it.",
    },
    grade: {
      name: "Grades and money",
      says: "The stretch a total falls into is the grade, lower edge included. Money goes by the grade, or is the grade's factor times a base.",
    },
    commission: {
      name: "Commission and conditional bonus",
      says: "A commission is an amount times a rate. A conditional bonus is paid in full if every condition is met and not at all otherwise. Money is rounded to the fen.",
    },
  },
};

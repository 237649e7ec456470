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
    alternative: {
      name: "One of several items",
      says: "Where the source writes “this/that” with one share of the marks, a period judges the one that was chosen; the other has full marks of 0, asks for nothing and does not count.",
    },
    coefficient: {
      name: "Scaling to 100 and the department's coefficient",
      says: "Full marks that do not add up to 100 are scaled to it, and the numbers of the source stay as they are. The result is multiplied by the department's coefficient, which has no upper limit but is flagged when high.",
    },
    grade: {
      name: "Grades and money",
      says: "The stretch a total falls into is the grade, lower edge included. Money goes by the grade, or is the grade's factor times a base.",
    },
  },
};

import type { HelpWords } from "../form/help";

export const help: HelpWords = {
  heading: "Ways of scoring",
  intro:
    "Every policy is made of the ways below. All their numbers stand on the sheet of rules and can be changed. The figures were worked out by the add-in's own engine and are put as the pane puts them.",
  example: "For example:",
  methods: {
    deductions: {
      name: "Deductions from full marks",
      says: "Starts at full marks and loses points for each occurrence, with free occurrences and caps where the policy has them, never below 0. Grave cases empty the whole item.",
    },
    tier: {
      name: "Tiers against the department",
      says: "Own amount per day over the department's amount per day and head; the tier it falls into gives the points. The ratio is not rounded first, and a bound belongs to the tier above it.",
    },
    mark: {
      name: "Marks given, and parts",
      says: "Somebody gives a mark between 0 and the full marks. An item may have parts with full marks of their own, which are added up.",
    },
    measure: {
      name: "Where the measured value comes from",
      says: "It is entered, or worked out: a rate is numerator ÷ denominator × 100, a mean is a sum over a number, a fall compares with the period before, a difference with another figure, and what is left is a whole less the figure. Nothing to divide by is no data, neither 0 nor full marks.",
    },
    linear: {
      name: "Share of a target",
      says: "Full marks at the target, short of it the share achieved: actual ÷ target where more is better, target ÷ actual where less is better, between 0 and 100%.",
    },
    slope: {
      name: "Points off by distance",
      says: "Full marks at the target, points off for every step short of it, down to 0. In proportion, unless the policy charges whole steps only.",
    },
    steps: {
      name: "Points by step",
      says: "The step that is reached gives the points, bounds included. Where the source's marks differ from the full marks of the item, a factor scales them.",
    },
    value: {
      name: "The value itself",
      says: "What was measured is the score: percentages and marks out of 100. Items with full marks 0 show their value and count for nothing.",
    },
    rank: {
      name: "Places and prizes",
      says: "A place among the team instead of points. Equal values share a place and its full prize, and the next place is skipped. Whoever has no data is not ranked.",
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

import type { ledger as reference } from "../../zh-CN/sheets/ledger";
import { period } from "../period";

export const ledger: typeof reference = {
  title: (month) => `Incidents · ${month}`,
  hint: () =>
    "Write each incident down when it happens, with its evidence. The counts on the score sheet should agree; the last column compares.",
  hintOfTheirs: (length) =>
    `One row per incident, with staff number, name and evidence; ${period.end[length]} the counts of your table should agree, which Check in the pane compares.`,
  hintOfNotes:
    "Write each incident down when it happens, with its evidence. This policy counts none; they are there for scoring and interviews.",
  columns: {
    date: "Date",
    number: "Staff no.",
    name: "Name",
    rule: "Incident",
    times: "Times",
    evidence: "Evidence (recording, mail, case number, amount)",
    recorder: "Recorded by",
    row: "Row in scores",
    counted: "Counted",
    match: "Against the scores",
    plainNumber: "Staff no. as compared",
    first: "First entry of it",
    owner: "Row of staff no.",
    key: "Person and incident",
    writtenDay: "Date as compared",
    timesText: "Times as compared",
    logged: "Logged in all",
    scored: "On the score sheet",
  },
  unknownPerson: "no such staff number on the score sheet",
  shared: "number used twice",
  notCounted: {
    outside: (length) => `not of ${period.now[length]}`,
    times: "times unreadable",
    rule: "not in the list",
  },
  same: "agrees",
  differs: { before: "here ", between: ", score sheet ", after: "" },
  prompts: {
    date: "The day it happened, such as 2026-10-08.",
    number: "The staff number of the score sheet; the name follows by itself.",
    anything: "Write what it was, and which item it is about.",
    rule: "Choose from the list: the columns of the score sheet.",
    times: "How many times; usually 1.",
    evidence: "Recording number, mail, case number; the amount where money was lost.",
    recorder: "Who wrote this down.",
    wrongDate: (length) => `This day is not in the evaluated ${period.one[length]}. Go on if it is right.`,
    wrongRule: "Choose an incident from the list.",
    wrongTimes: "Enter a whole number of 1 or more.",
  },
};

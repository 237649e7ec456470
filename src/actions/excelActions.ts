import type { Actions } from "./actions";
import { addPeople } from "./addPeople";
import { applyFix } from "./applyFix";
import { applyPolicy, dropPending } from "./applyPolicy";
import { decide } from "./decide";
import { findRecords } from "./findRecords";
import { freezeRecords } from "./freezeRecords";
import { goTo } from "./goTo";
import { importRecords } from "./importRecords";
import { makeApproval } from "./makeApproval";
import { makeCards } from "./makeCards";
import { makeInterviews } from "./makeInterviews";
import { newMonth } from "./newMonth";
import { place } from "./place";
import { publish } from "./publish";
import { readMonth } from "./readMonth";
import { readOtherMonth } from "./readOtherMonth";
import { readRecords } from "./readRecords";
import { sampleMonth } from "./sampleMonth";
import { takeFigures } from "./takeFigures";
import { watch } from "./watch";

/** Everything a user can do, done in the open workbook. */
export const actions: Actions = {
  readMonth,
  readOtherMonth,
  newMonth: (request, _today, progress) => newMonth(request, progress),
  sampleMonth,
  addPeople,
  goTo,
  applyFix,
  makeApproval,
  decide,
  publish,
  makeInterviews,
  makeCards,
  findRecords,
  readRecords,
  importRecords,
  freezeRecords,
  takeFigures,
  applyPolicy,
  dropPending,
  place,
  watch,
};

import type { Actions } from "./actions";
import { addPeople } from "./addPeople";
import { applyFix } from "./applyFix";
import { decide } from "./decide";
import { goTo } from "./goTo";
import { makeApproval } from "./makeApproval";
import { makeInterviews } from "./makeInterviews";
import { newMonth } from "./newMonth";
import { place } from "./place";
import { publish } from "./publish";
import { readMonth } from "./readMonth";
import { sampleMonth } from "./sampleMonth";
import { watch } from "./watch";

/** Everything a user can do, done in the open workbook. */
export const actions: Actions = {
  readMonth,
  newMonth: (request, _today, progress) => newMonth(request, progress),
  sampleMonth,
  addPeople,
  goTo,
  applyFix,
  makeApproval,
  decide,
  publish,
  makeInterviews,
  place,
  watch,
};

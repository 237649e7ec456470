import { approve } from "./approve";
import { cards } from "./cards";
import { check } from "./check";
import { explain } from "./explain";
import { first } from "./first";
import { general } from "./general";
import { interviews } from "./interviews";
import { job } from "./job";
import { path } from "./path";
import { prepare } from "./prepare";
import { records } from "./records";

export const pane = {
  ...general,
  ...path,
  ...first,
  ...prepare,
  job,
  cards,
  check,
  explain,
  approve,
  interviews,
  records,
};

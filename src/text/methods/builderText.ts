import type { NewItemKind } from "../../domain/methods/recipes";
import type { NewInputPart } from "../../domain/methods/wantedItem";
import type { Language } from "../../domain/wording/localText";
import type { InEveryLanguage } from "../form/everyLanguage";
import { methods } from "./methods";

type Offers = Readonly<Record<NewItemKind, (language: Language) => string>>;

const offers = Object.assign({}, ...Object.values(methods).map((one) => one.offers)) as Offers;

/** How the pane offers a kind of item that somebody can add without a programmer. */
export const builderText = (kind: NewItemKind, language: Language): string => offers[kind](language);

type PartNames = Readonly<Record<NewInputPart, (item: string) => string>>;

const partNames: InEveryLanguage<PartNames> = {
  "zh-CN": {
    self: (item) => `${item}·自评`,
    superior: (item) => `${item}·上级评`,
    panel: (item) => `${item}·小组评`,
    met: (item) => `${item}·达标数`,
    all: (item) => `${item}·总数`,
    own: (item) => `${item}·个人总量`,
    days: (item) => `${item}·个人工作日`,
    team: (item) => `${item}·部门总量`,
    team_days: (item) => `${item}·部门工作日`,
    people: (item) => `${item}·部门人数`,
  },
  "zh-TW": {
    self: (item) => `${item}·自評`,
    superior: (item) => `${item}·上級評`,
    panel: (item) => `${item}·小組評`,
    met: (item) => `${item}·達標數`,
    all: (item) => `${item}·總數`,
    own: (item) => `${item}·個人總量`,
    days: (item) => `${item}·個人工作日`,
    team: (item) => `${item}·部門總量`,
    team_days: (item) => `${item}·部門工作日`,
    people: (item) => `${item}·部門人數`,
  },
  en: {
    self: (item) => `${item} · self`,
    superior: (item) => `${item} · superior`,
    panel: (item) => `${item} · panel`,
    met: (item) => `${item} · met`,
    all: (item) => `${item} · all`,
    own: (item) => `${item} · own amount`,
    days: (item) => `${item} · own days`,
    team: (item) => `${item} · team amount`,
    team_days: (item) => `${item} · team days`,
    people: (item) => `${item} · team size`,
  },
};

/** What an input of a new item is called where there is more than one. */
export const inputPartText = (part: NewInputPart, item: string, language: Language): string =>
  partNames[language][part](item);

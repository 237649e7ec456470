import type { DueDay } from "../../domain/time/calendar";
import type { Language } from "../../domain/wording/localText";
import { texts } from "../texts";

/** What must be checked about a day counted without the holidays of its year; "" where they are recorded. */
export const dueRemark = ({ unknownYear }: DueDay, language: Language): string =>
  unknownYear === null ? "" : texts(language).explain.holidaysUnknown(String(unknownYear));

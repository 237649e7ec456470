import type { NoPay } from "../../domain/pay/none";
import type { PayInWords } from "./home";

export const none: PayInWords<NoPay> = { says: () => [], isOfGrade: false, help: "grade" };

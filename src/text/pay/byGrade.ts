import type { ByGrade } from "../../domain/pay/byGrade";
import type { PayInWords } from "./home";

export const byGrade: PayInWords<ByGrade> = { says: () => [], isOfGrade: true, help: "grade" };

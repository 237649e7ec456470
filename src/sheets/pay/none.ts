import type { NoPay } from "../../domain/pay/none";
import type { PayOnSheets } from "./home";

export const none: PayOnSheets<NoPay> = { columns: () => [], band: () => null, rows: () => [] };

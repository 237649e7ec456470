import { actions } from "../../src/actions/excelActions";
import { startExcel } from "../support/excel";
import { fill, periodOf, silent, today } from "./filledPeriod";
void (async()=>{
 const excel=await startExcel();
 const t=async(n:string,f:()=>Promise<any>)=>{const s=performance.now();excel.standIn.counts.reset();const r=await f();const c=excel.standIn.counts;console.log(n,(performance.now()-s).toFixed(0),"ms",c.syncs,(c.bytesIn/1e6).toFixed(1),(c.bytesOut/1e6).toFixed(1), r?.ok===false?JSON.stringify(r.issues).slice(0,300):"");return r;};
 for (const people of [1000,3000]) { excel.reset(); await excel.standIn.settled();
 await t("new "+people,()=>actions.newPeriod(periodOf(people),today,silent));
 await t("fill",()=>fill(excel,periodOf(people)));
 await t("read",()=>actions.readOpenPeriod(today)); }
 process.exit();
})();

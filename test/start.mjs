import { installPackages, root, say } from "./support/setup.mjs";

installPackages();

const { buildSite, serveSite } = await import("./support/site.mjs");
const port = Number(process.env.PORT ?? 3000);
say("Building the add-in and the stand-in Excel …");
await buildSite();
const { url } = await serveSite(port);
say(`
  ${url}

  This is a stand-in for Excel with the real add-in in it. Click 打开 in the ribbon, then 一键示例月 in the pane,
  then follow the steps 准备 · 检查 · 审批 · 面谈. Files of your own: 打开 .xlsx. Stop with Ctrl+C.
  (${root})
`);

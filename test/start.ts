import { command, say } from "./support/command";
import { buildSite, serveSite } from "./support/site";

command(async () => {
  say("Building the add-in and the stand-in Excel …");
  await buildSite();
  const { url } = await serveSite(Number(process.env["PORT"] ?? 3000));
  say(`
  ${url}

  A stand-in for Excel with the real add-in in it. Click 载入示例月份 in the pane (打开 in the ribbon shows it), then
  follow its steps 准备 · 检查 · 审批 · 面谈. Files of your own: 打开 .xlsx. Stop with Ctrl+C.
`);
  return 0;
});

import { command, say } from "./support/command";
import { developSite } from "./support/site";

command(async () => {
  say("Building the add-in and the stand-in Excel …");
  const { url } = await developSite(Number(process.env["PORT"] ?? 3000));
  say(`
  ${url}

  Saved files are built at once: the add-in starts anew beside the open workbook; a change of the stand-in itself loads
  the page, and its workbook is gone. What only the build reads (src/build, webpack.config.js) needs a new start.
  Stop with Ctrl+C.
`);
  return 0;
});

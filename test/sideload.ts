import { getHttpsServerOptions } from "office-addin-dev-certs";
import { command, say } from "./support/command";
import { serveForExcel } from "./support/site";

function here(manifest: string): string {
  if (process.platform === "win32") {
    return `Windows   npx -y office-addin-debugging@5.1.6 start "${manifest}" desktop --no-debug --no-live-reload
            (this registers the manifest and opens Excel; "stop" instead of "start" removes it again)`;
  }
  if (process.platform === "darwin") {
    return `Mac       cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
            (make the folder if it is missing), start Excel, 插入 > 我的加载项 (Insert > My Add-ins)`;
  }
  return "Excel for Windows and Mac run on those systems only; from here use Excel for the web.";
}

command(async () => {
  const port = Number(process.env["PORT"] ?? 3000);
  say("A certificate for https://localhost is needed; the system may ask whether to trust it.");
  const manifest = await serveForExcel(port, await getHttpsServerOptions());
  say(`
The add-in is served on https://localhost:${port}; manifest: ${manifest}

  ${here(manifest)}
  Web       open a workbook in Excel for the web in a browser on this machine,
            主页 > 加载项 > 更多加载项 > 上传我的加载项 (Home > Add-ins > More Add-ins > Upload My Add-in), choose the manifest

Trial of real Excel: manifest-behaviour.xml beside it opens https://localhost:${port}/behaviour.html as the pane (CONTRIBUTING, "In real Excel").
Stop with Ctrl+C.
`);
  return 0;
});

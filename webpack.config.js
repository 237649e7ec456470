const path = require("node:path");
const { existsSync } = require("node:fs");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { require: load } = require("tsx/cjs/api");

const at = (...parts) => path.join(__dirname, ...parts);

const {
  behaviourManifestFor,
  deploymentFiles,
  functionFiles,
  manifestFor,
  officeJs,
  officeJsFiles,
  panePolicy,
  parseDeployment,
  policySchemaFiles,
} = load("./src/build/index.ts", __filename);

const page = (filename, chunks, deployment) =>
  new HtmlPlugin({
    filename,
    template: at("src/taskpane/taskpane.html"),
    chunks,
    chunksSortMode: "manual",
    inject: "body",
    scriptLoading: "blocking",
    officeJs: officeJs(deployment.cdn),
    policy: panePolicy(deployment.cdn),
  });

/** The page, entry and manifest of the trial of real Excel, which only a developer's build carries. */
function developerPage(deployment) {
  const entry = at("test/trial/page/page.ts");
  if (!existsSync(entry)) return { entries: {}, plugins: [] };
  const manifest = { from: "manifest.xml", to: "manifest-behaviour.xml" };
  const transform = (bytes) => behaviourManifestFor(bytes.toString(), deployment);
  return {
    entries: { behaviour: entry },
    plugins: [
      page("behaviour.html", ["functions", "behaviour"], deployment),
      new CopyPlugin({ patterns: [{ ...manifest, transform }] }),
    ],
  };
}

const copies = (deployment) => [
  { from: "assets", filter: (file) => /\.(png|css|xlsx)$/.test(file) && !/readme|templates/.test(file), to: "assets" },
  { from: "manifest.xml", transform: (bytes) => manifestFor(bytes.toString(), deployment) },
  ...(deployment.cdn === "self"
    ? [...officeJsFiles.map((file) => `dist/${file}`), "LICENSE*"].map((glob) => ({
        context: "node_modules/@microsoft/office-js",
        from: glob,
        info: { minimized: true },
        to: ({ absoluteFilename }) =>
          path.join(
            "office-js",
            path.relative(at("node_modules/@microsoft/office-js"), absoluteFilename).replace(/^dist[\\/]/, ""),
          ),
      }))
    : []),
];

module.exports = (env = {}, { mode = "production" } = {}) => {
  const deployment = parseDeployment(env);
  const developer = env.developer ? developerPage(deployment) : { entries: {}, plugins: [] };
  return {
    mode,
    context: __dirname,
    devtool: mode === "development" ? "source-map" : false,
    entry: {
      functions: ["./src/functions/withoutEval.ts", "./src/functions/functions.ts"],
      commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "commands" },
      ...developer.entries,
    },
    output: {
      path: env.out ? path.resolve(env.out) : at("dist"),
      clean: true,
      chunkFilename: "[name].[contenthash:8].js",
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020" } }] },
    performance: false,
    stats: { preset: "errors-warnings", chunks: Boolean(env.chunks), chunkOrigins: true, chunkModules: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: at("src/functions/functions.ts") }),
      functionFiles(deployment),
      deploymentFiles(deployment),
      policySchemaFiles(),
      page("taskpane.html", ["functions", "commands", "taskpane"], deployment),
      ...developer.plugins,
      new CopyPlugin({ patterns: copies(deployment) }),
    ],
  };
};

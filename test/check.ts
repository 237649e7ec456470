import { checkAll, checkOnly } from "./support/check";
import { command } from "./support/command";

command((args) => Promise.resolve(args.length > 0 ? checkOnly(args) : checkAll()));

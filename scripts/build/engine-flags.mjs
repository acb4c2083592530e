// Flags of V8 for the command, set by its launcher and while its compiled form is made: V8 refuses a form made under other flags.
// A call runs for a fraction of a second: optimised machine code, of functions and of patterns, costs more than it saves in that time (long
// inputs still reach both limits), nor does it pay to polish the byte code of a pattern that is tried on one short text and never again, and
// most of what is made lives to the end, so that collecting it early only copies it.
import { spawnSync } from "node:child_process";

const WANTED = ["--interrupt-budget=1000000", "--regexp-tier-up-ticks=10", "--no-regexp-peephole-optimization", "--semi-space-growth-factor=16"];

// Flags come and go with V8's versions, and one it does not know it complains of. The compiled form is for this version alone.
const known = new Set(
  spawnSync(process.execPath, ["--v8-options"], { encoding: "utf8" })
    .stdout.match(/^ +--[\w-]+/gm)
    ?.map((flag) => flag.trim()),
);

/** Those of the flags that this Node has. */
export const ENGINE_FLAGS = WANTED.filter((flag) => known.has(flag.replace(/^--no-/, "--").replace(/=.*/, "")));

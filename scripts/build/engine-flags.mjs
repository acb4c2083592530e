// Flags of V8 for the command, set by its launcher and while its compiled form is made: V8 refuses a form made under other flags.
// A call runs for a fraction of a second: optimised machine code, of functions and of patterns, costs more than it saves in that time (long
// inputs still reach both limits), and most of what is made lives to the end, so that collecting it early only copies it.
export const ENGINE_FLAGS = ["--interrupt-budget=1000000", "--regexp-tier-up-ticks=100", "--semi-space-growth-factor=16"];

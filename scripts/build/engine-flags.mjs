// Flags of V8 for the command, set by its launcher and while its compiled form is made: V8 refuses a form made under other flags.
// A call runs for a fraction of a second, in which optimised machine code costs more than it saves. Long inputs still reach both limits.
export const ENGINE_FLAGS = ["--interrupt-budget=1000000", "--regexp-tier-up-ticks=100"];

export function buildPlan(_context: unknown): never[] { return []; }

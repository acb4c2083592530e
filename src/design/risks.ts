export function buildRisks(_context: unknown): never[] { return []; }

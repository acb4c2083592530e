export function buildRoadmap(_context: unknown): never[] { return []; }

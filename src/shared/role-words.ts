/** A role's id in words: "event-log" -> "event log", "cdc" -> "change data capture". */
const WORDS: Readonly<Record<string, string>> = {
  cdc: "change data capture", bi: "BI", "ci-cd": "CI/CD", "api-gateway": "API gateway", "ml-platform": "ML platform", "realtime-olap": "real-time OLAP", cdn: "CDN",
  "sql-transformation": "SQL transformation", "mqtt-broker": "MQTT broker", "saas-ingestion": "SaaS ingestion", "reverse-etl": "reverse ETL", "pii-detection": "PII detection",
};

export function roleWords(role: string): string {
  return Object.hasOwn(WORDS, role) ? (WORDS[role] ?? role) : role.replace(/-/g, " ");
}

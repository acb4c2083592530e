import type { Technology } from "../../schema.js";

/** Amazon Managed Grafana: monitoring. */
export const amazonManagedGrafana: Technology = {
  id: "amazon-managed-grafana",
  name: "Amazon Managed Grafana",
  vendor: "Amazon Web Services",
  summary: "Grafana workspaces with SSO, billed per active user.",
  roles: ["monitoring"],
  aliases: ["amazon grafana", "amg"],
  options: ["grafana"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "workspace", source: "general" },
  features: ["dashboards", "metrics", "slo", "sso", "audit-logs", "private-endpoints"],
  maturity: 4,
  strengths: ["Reads CloudWatch, Prometheus and OpenSearch in one place"],
  weaknesses: ["Storage of metrics is another service", "Plug-in list is limited"],
  bill: [
    { meter: "user-month", sku: "aws.amg.editor.user-month" },
    { meter: "series-thousand-month", sku: "aws.amp.thousand-series-month" },
  ],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};

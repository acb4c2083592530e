import type { Technology } from "../../schema.js";

/** MLflow (self-run): ml-platform. */
export const mlflow: Technology = {
  id: "mlflow",
  name: "MLflow (self-run)",
  vendor: "LF AI & Data, Databricks",
  summary: "Experiment tracking and model registry on a database and object storage.",
  roles: ["ml-platform"],
  aliases: ["ml flow"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["python", "machine-learning"],
  airGapCapable: true,
  features: ["python"],
  maturity: 5,
  strengths: ["Small to run, works with every framework"],
  weaknesses: ["No training or serving infrastructure; access control is basic"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 2 tracking servers and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 2 tracking servers and database" } },
  ],
  sources: {
    release: { title: "MLflow 3.18.0 of 2026-11", url: "https://github.com/mlflow/mlflow", asOf: "2026-11", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};

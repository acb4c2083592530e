/** The support plan of the leading cloud: its published schedule, and what it comes to on this design's own charges. */
import { type SupportPlan, supportPlans } from "../catalog/support-plans.js";
import type { Topology } from "../design/topology.js";
import { formatCents, formatInteger, formatPercent } from "../shared/format.js";
import { chargeToCents, sumCents } from "../shared/money.js";
import { roundSignificant } from "../shared/quantity.js";
import { splitIntoTiers } from "./charge.js";
import type { CurrencyChoice } from "./currency.js";
import type { Exclusion, LineItem } from "./estimate.js";

/** The plan's charge for a month's bill, both in USD, to the cent. */
export function supportCharge(plan: SupportPlan, billUsd: number): number {
  const share = chargeToCents(splitIntoTiers(billUsd, plan.bands.map((band) => ({ upTo: band.upToUsd, usd: band.share }))));
  return Math.max(plan.minimumUsd, share);
}

function schedule(plan: SupportPlan): string {
  if (plan.bands.length === 0) return `${plan.plan} is ${formatCents(plan.minimumUsd, "USD")} a month, whatever the bill`;
  const bands = plan.bands.map(({ upToUsd, share }, index) => `${formatPercent(share)} ${upToUsd === null ? "above" : index === 0 ? `of the first $${formatInteger(upToUsd)}` : `to $${formatInteger(upToUsd)}`}`);
  return `${plan.plan} is ${bands.join(", ")} of the account's month, ${formatCents(plan.minimumUsd, "USD")} at least`;
}

/**
 * Not a line: the schedule runs over the whole account, which a design does not know, and a plan is bought or not. The
 * amount on this design's own production lines is named, so that a reader can add it.
 */
export function supportExclusion(cloud: string, production: readonly LineItem[], topology: Topology, currency: CurrencyChoice): Exclusion {
  const what = `Support plan of ${cloud}`;
  const plan = supportPlans.find((entry) => entry.cloud === cloud);
  if (plan === undefined) return { what, why: "a percentage of the whole account's bill, which this design does not know" };
  const inCloud = new Set(topology.components.filter((component) => component.platform === cloud).map((component) => component.id));
  const own = sumCents(production.filter((line) => inCloud.has(line.component) || line.technology === `${cloud}-network`).map((line) => line.monthly));
  const amount = sumCents([roundSignificant(supportCharge(plan, roundSignificant(own / currency.perUsd, 12)) * currency.perUsd, 12)]);
  const source = `${plan.source.title}, ${plan.source.asOf}${plan.note === undefined ? "" : `; ${plan.note}`}`;
  return { what, why: `${schedule(plan)} (${source}); on this design's production charges in ${cloud} of ${formatCents(own, currency.currency)} alone: ${formatCents(amount, currency.currency)} a month` };
}

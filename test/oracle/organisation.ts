/** What law, licence and people allow: bans, regimes, licences, end of life, Kubernetes, skills, operating load, money. */
import { floorMonthlyUsd } from "../../src/catalog/floor.js";
import { catalog } from "../../src/catalog/index.js";
import { allPriceBooks } from "../../src/catalog/prices/index.js";
import { chosenIn, figure, isDemanded, NOTICEABLE_FTE, words, type Choice, type Constraint } from "./choice.js";

const OPEN = ["permissive", "weak-copyleft", "copyleft"];
/** What the client runs, links or contracts for; the provider's own services are not software it licenses. */
const LICENSED = ["self-run", "library", "saas"];

/** A provider's own service on its own cloud comes with the account; there is no licence to take. */
const ownService = ({ vendor, platforms, deployment }: Choice["technology"]): boolean => deployment === "saas" && platforms.length === 1 && /amazon|microsoft|google/iu.test(vendor);

const inCloud = ({ said, fast }: Pick<Choice, "said" | "fast">): boolean => !said.own && words(fast, "platform")[0] !== "on-premises";

export const organisationConstraints: readonly Constraint[] = [
  {
    name: "not ruled out",
    breaks: ({ technology, said }) => {
      const item = said.named.find((other) => other.id === technology.id && (other.stance === "banned" || other.stance === "to-be-replaced"));
      return item === undefined ? undefined : `the brief says ${item.stance}`;
    },
  },
  {
    name: "eligible for the regimes",
    breaks: ({ technology, said }) => {
      const hit = (technology.notEligible ?? []).filter((regime) => said.regimes.includes(regime));
      return hit.length > 0 ? hit.join(", ") : undefined;
    },
  },
  {
    name: "licence policy",
    breaks: ({ technology, said }) => {
      const { kind, id } = technology.licence;
      if (!LICENSED.includes(technology.deployment) || ownService(technology)) return undefined;
      if (said.licences.includes("open-source-only") && !OPEN.includes(kind)) return `${kind} (${id})`;
      if (said.licences.includes("no-source-available") && kind === "source-available") return id;
      return said.licences.includes("no-agpl") && /AGPL|SSPL/u.test(id) ? id : undefined;
    },
  },
  { name: "end of life", pinExcepted: true, breaks: ({ technology }) => (technology.status === "active" || technology.status === "maintenance" ? (technology.endOfLife === undefined || technology.endOfLife > "2028" ? undefined : technology.endOfLife) : technology.status) },
  { name: "no Kubernetes", breaks: ({ technology, said }) => (said.noKubernetes && (technology.needsKubernetes === true || technology.options.includes("kubernetes")) ? "needs Kubernetes" : undefined) },
  {
    name: "Kubernetes is there where it is needed", pinExcepted: true,
    breaks: ({ technology, fast }) => (technology.needsKubernetes === true && !chosenIn(fast, "compute").some((compute) => compute.options.includes("kubernetes")) ? "the compute is not Kubernetes" : undefined),
  },
  {
    name: "nothing self-run needs a skill that is missing", pinExcepted: true,
    breaks: (choice) => {
      const missing = choice.technology.skills.filter((skill) => choice.said.lacks.includes(skill));
      return inCloud(choice) && choice.technology.deployment === "self-run" && choice.technology.operatingFte.value > NOTICEABLE_FTE && missing.length > 0 ? missing.join(", ") : undefined;
    },
  },
  {
    name: "nothing self-run is beyond the team", pinExcepted: true,
    breaks: (choice) => {
      const { technology, fast } = choice;
      const capacity = figure(fast, "operatingCapacityFte") ?? 0, load = technology.operatingFte.value;
      return inCloud(choice) && technology.deployment === "self-run" && load > NOTICEABLE_FTE && load > capacity ? `${String(load)} FTE of ${String(capacity)}` : undefined;
    },
  },
  {
    name: "no floor above the budget", pinExcepted: true,
    breaks: ({ technology, decision, said, fast }) => {
      // A wish is weighed against its price and may win; it is the client's own.
      if (said.named.some((item) => item.id === technology.id && item.stance === "preferred")) return undefined;
      const floor = floorMonthlyUsd(technology, allPriceBooks), budget = said.budgetMonthlyUsd;
      // A floor is a list price; commitments take up to a third off.
      if (budget === undefined || floor <= budget * 1.5) return undefined;
      // Something dearer than the budget is chosen only where everything left is, or would leave nothing for the rest.
      const cheaper = decision.alternatives.some((other) => other.outcome === "outscored" && isPriced(other.id) && carries(other.id, decision.topic, figure(fast, "streamPeakMegabytesPerSecond") ?? 0) && Math.max(floorOf(other.id), keptFor(other.id, decision.topic, figure(fast, "warmGigabytes") ?? 0)) + takenIn(other.id, said.gigabytesPerDay) <= budget * 0.8);
      return cheaper ? `at least ${String(Math.round(floor))} USD a month of ${String(budget)}` : undefined;
    },
  },
];


/** Above this rate a log has to have a documented ceiling to be an alternative at all, MB/s. */
const PROOF_NEEDED = 1000;
const carries = (id: string, topic: string, peak: number): boolean => topic !== "event-log" || peak < PROOF_NEEDED || (catalog.technology(id)?.maxMegabytesPerSecond?.value ?? 0) >= peak;

/** A price on request is no proof of being cheaper. */
function isPriced(id: string): boolean {
  const technology = catalog.technology(id);
  return technology !== undefined && technology.bill.length > 0 && technology.unpriced === undefined && !(technology.licence.kind === "proprietary" && technology.deployment === "self-run");
}

/** What a service billed by the gigabyte that comes in asks for the volume of the brief, USD a month: its floor of nothing says nothing. */
function takenIn(id: string, gigabytesPerDay: number): number {
  const skus = (catalog.technology(id)?.bill ?? []).filter((line) => line.meter === "ingress-gigabyte").map((line) => line.sku);
  const prices = allPriceBooks.flatMap((book) => book.prices.filter((price) => skus.includes(price.sku)).map((price) => price.usd));
  return prices.length === 0 ? 0 : Math.min(...prices) * gigabytesPerDay * (365 / 12);
}

/** What machines with enough disks for the lake cost, USD a month: the floor of a file server is its smallest machine, whatever has to lie on it. */
function keptFor(id: string, topic: string, gigabytes: number): number {
  const technology = catalog.technology(id);
  if (topic !== "lake-storage" || technology === undefined) return 0;
  const { capacity } = technology;
  const hours = technology.bill.filter((line) => line.meter === "unit-hour" && line.sku.includes("{size}"));
  const costs = (capacity?.sizes ?? []).flatMap((size) => {
    const each = size.per.storageGigabytes?.value ?? 0;
    const prices = hours.flatMap(({ sku }) => allPriceBooks.flatMap((book) => book.prices.filter((price) => price.sku === sku.replace("{size}", size.name)).map((price) => price.usd)));
    if (each <= 0 || prices.length === 0) return [];
    const units = Math.max(capacity?.minUnits ?? 1, Math.ceil((gigabytes * (capacity?.replicationFactor ?? 1)) / each));
    return [units * Math.min(...prices) * 730];
  });
  return costs.length === 0 ? 0 : Math.min(...costs);
}

function floorOf(id: string): number {
  const technology = catalog.technology(id);
  return technology === undefined ? 0 : floorMonthlyUsd(technology, allPriceBooks);
}

/** The operating load of everything that the team would run itself in a cloud. */
export function loadProblems(choice: Pick<Choice, "said" | "fast">): string[] {
  const { fast } = choice;
  if (!inCloud(choice) || words(fast, "platforms").includes("on-premises")) return [];
  const own = fast.decisions.all.filter((decision) => decision.id === decision.topic).flatMap((decision) => chosenIn(fast, decision.id).map((technology) => ({ technology, decision, ...choice })));
  const counted = own.filter((item, index) => own.findIndex((other) => other.technology.id === item.technology.id) === index && item.technology.deployment === "self-run" && item.technology.operatingFte.value > NOTICEABLE_FTE && !isDemanded(item));
  const load = counted.reduce((sum, item) => sum + item.technology.operatingFte.value, 0), capacity = figure(fast, "operatingCapacityFte") ?? 0;
  return load > capacity + 0.01 ? [`team: ${counted.map((item) => item.technology.id).join(", ")} take ${load.toFixed(2)} FTE of ${String(capacity)}`] : [];
}

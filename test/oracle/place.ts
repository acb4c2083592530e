/** Where things may stand: cloud, region, residency, own premises, air gap, sites without a line. */
import { REGIONS_BY_COUNTRY } from "../../src/catalog/regions.js";
import { words, type Choice, type Constraint } from "./choice.js";

/** What stands at the client's own sites even where the platform is a cloud: it reads from there. */
const AT_SITES = ["cdc", "edge-gateway", "mqtt-broker", "file-transfer"];
const EUROPEAN = /^eu-|europe|^(uk|france|germany|norway|switzerland|italy|spain|sweden|poland|belgium|austria)/u;

const platformsOf = ({ fast }: Choice): readonly string[] => words(fast, "platforms");

export const placeConstraints: readonly Constraint[] = [
  {
    name: "runs on a platform of the design",
    breaks: (choice) => {
      const { technology, decision } = choice;
      const where = platformsOf(choice), [home] = words(choice.fast, "platform");
      const here = technology.platforms.some((platform) => platform === home);
      const site = AT_SITES.includes(decision.topic) && where.includes("on-premises") && technology.platforms.includes("on-premises");
      // A second cloud of the brief serves what only it offers and what the brief names.
      const elsewhere = technology.platforms.some((platform) => where.includes(platform)) && decision.pinned;
      return here || site || elsewhere ? undefined : `runs on ${technology.platforms.join(", ")}, not on ${where.join(", ")}`;
    },
  },
  {
    name: "no public cloud means none",
    breaks: ({ technology, said }) => (said.own && (technology.deployment === "saas" || technology.deployment === "serverless" || !technology.platforms.includes("on-premises")) ? `${technology.deployment} on ${technology.platforms.join(", ")}` : undefined),
  },
  { name: "air gap", breaks: ({ technology, said }) => (said.airGap && !technology.airGapCapable ? "needs a connection to its vendor" : undefined) },
  {
    name: "a site without a line keeps its readings",
    breaks: ({ technology, said, decision }) => (said.edge && decision.topic === "edge-gateway" && !technology.features.includes("store-and-forward") ? "does not store and forward" : undefined),
  },
];

/** A cloud that the brief names but that cannot keep the data where it must stay gives way to one that can. */
const lacksRegion = (cloud: string, residency: string | undefined): boolean => {
  const there = residency === undefined ? undefined : REGIONS_BY_COUNTRY[residency];
  return there !== undefined && there[cloud as keyof typeof there] === undefined;
};

/** Clouds the design stands in, judged against what the brief names, rules out and binds its data to. */
export function platformProblems(choice: Pick<Choice, "said" | "fast">): string[] {
  const { said, fast } = choice;
  if (fast.decisions.get("cloud-platform")?.outcome !== "decided") return [];
  const where = words(fast, "platforms"), clouds = where.filter((platform) => platform !== "on-premises");
  const found: string[] = [];
  if (said.own && clouds.length > 0) found.push(`platform: ${clouds.join(", ")} where no public cloud may be used`);
  if (!said.own) for (const cloud of said.clouds) if (!where.includes(cloud) && !lacksRegion(cloud, said.residency)) found.push(`platform: ${cloud} is named, the design stands on ${where.join(", ")}`);
  for (const cloud of said.bannedClouds) if (where.includes(cloud)) found.push(`platform: ${cloud} is ruled out`);
  const there = said.residency === undefined ? undefined : REGIONS_BY_COUNTRY[said.residency];
  const [region] = words(fast, "region"), [home] = words(fast, "platform");
  if (there !== undefined) for (const cloud of clouds) if (there[cloud as keyof typeof there] === undefined) found.push(`residency: ${cloud} has no region in ${said.residency ?? ""}`);
  if (there !== undefined && home !== undefined && home !== "on-premises" && there[home as keyof typeof there] !== region) found.push(`residency: region ${region ?? "none"} is not the one of ${home} in ${said.residency ?? ""}`);
  if (said.residency === "EU" && home !== "on-premises" && !EUROPEAN.test(region ?? "")) found.push(`residency: region ${region ?? "none"} is outside the EU`);
  return found;
}

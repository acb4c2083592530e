/** Random, realistic briefs: the same for the same seed. Each comes with what it says, so that a test need not read it back from the text. */
import { allTechnologies } from "../../src/catalog/index.js";
import { seeded, type Random } from "./random.js";
import { AVAILABILITY, COUNTRIES, EDGE, EXTRAS, FIELDS, HOSTS, LACKS, LANGUAGES, LICENCES, ONCE, PROCESSING, REGIMES, TARGETS } from "./random-words.js";

export type BriefFields = Record<string, string>;

/** What a brief says about one technology. */
export interface Named {
  readonly id: string;
  readonly stance: "in-place" | "required" | "preferred" | "banned" | "to-be-replaced";
}

/** What a drawn brief states, as drawn: never read from the text, the parser's result or a fact. */
export interface Said {
  readonly clouds: readonly string[];
  readonly bannedClouds: readonly string[];
  readonly own: boolean;
  readonly hybrid: boolean;
  readonly airGap: boolean;
  readonly noKubernetes: boolean;
  readonly serverlessOnly: boolean;
  readonly edge: boolean;
  readonly exactlyOnce: boolean;
  readonly residency: string | undefined;
  readonly regimes: readonly string[];
  readonly licences: readonly string[];
  readonly named: readonly Named[];
  readonly lacks: readonly string[];
  readonly engineers: number | undefined;
  readonly platformEngineers: number;
  readonly budgetMonthlyUsd: number | undefined;
  readonly gigabytesPerDay: number;
  readonly freshnessSeconds: number;
  /** The promise is the time to answer, not the age of the data. */
  readonly answering: boolean;
}

export interface Drawn {
  readonly fields: BriefFields;
  readonly said: Said;
}

/** Entries whose name is an ordinary word or phrase, or the name of a family: a brief that means them says more. */
const ORDINARY = ["elementary", "bare-metal-servers", "garage", "mage-ai", "unity-catalog-oss", "thales-luna-hsm", "plain-parquet", "zfs-file-server", "linux-vms", "leased-line", "vector", "cloudera-private-cloud", "elasticsearch", "amazon-emr-serverless-streaming"];
const bare = (name: string): string => name.replace(/ \(.*\)$/u, "");
const NAMEABLE = allTechnologies.filter(({ id, name }) => !ORDINARY.includes(id) && !allTechnologies.some((other) => other.id !== id && bare(other.name) === bare(name)) && !/^Amazon ElastiCache/u.test(name));

const CLOUD_NAMES: readonly (readonly [string, string])[] = [["aws", "AWS"], ["azure", "Azure"], ["gcp", "Google Cloud"]];

const between = (random: Random, least: number, most: number): number => least * (most / least) ** random.next();

/** 10 MB to 500 TB a day, evenly over the orders of magnitude; most briefs in the middle. */
function volume(random: Random): { words: string; gigabytes: number } {
  const drawn = random.chance(0.3) ? between(random, 0.01, 500_000) : between(random, 0.5, 5000);
  const bytes = random.pick([80, 250, 400, 900, 1800, 5000]);
  const events = Number(((drawn * 1e9) / bytes).toPrecision(2));
  const size = drawn >= 1000 ? `${(drawn / 1000).toPrecision(3)} TB` : drawn >= 1 ? `${drawn.toPrecision(3)} GB` : `${String(Math.round(drawn * 1000))} MB`;
  const plain = (value: number): string => (value >= 1e12 ? `${String(Number((value / 1e12).toPrecision(3)))} trillion` : value >= 1e9 ? `${String(Number((value / 1e9).toPrecision(3)))} billion` : value >= 1e6 ? `${String(Number((value / 1e6).toPrecision(3)))} million` : String(Math.round(value)));
  const rate = Math.max(1, Math.round(events / 86_400));
  return random.pick([
    { words: `${plain(events)} records a day, ${String(bytes)} bytes each`, gigabytes: (events * bytes) / 1e9 },
    { words: `${size} a day`, gigabytes: drawn },
    { words: `${size} a day, peak 8x, growth 40% a year`, gigabytes: drawn },
    { words: `${plain(rate)} messages per second of about ${String(bytes)} bytes`, gigabytes: (rate * 86_400 * bytes) / 1e9 },
  ]);
}

const SAY: Readonly<Record<Named["stance"], (name: string) => string>> = {
  "in-place": (name) => `${name} in place`, required: (name) => `we must use ${name}`, preferred: (name) => `${name} preferred`, banned: (name) => `no ${name}`, "to-be-replaced": (name) => `${name} to be replaced`,
};

function named(random: Random): { said: Named[]; words: string[] } {
  const said: Named[] = [], words: string[] = [];
  if (random.chance(0.55)) return { said, words };
  for (let count = random.whole(1, 3); count > 0; count -= 1) {
    const technology = random.pick(NAMEABLE);
    const stance = random.pick(["in-place", "required", "preferred", "banned", "banned", "to-be-replaced"] as const);
    if (said.some((item) => item.id === technology.id)) continue;
    said.push({ id: technology.id, stance });
    // "Apache Kafka (self-run)" is our way to tell two entries apart; nobody writes it.
    words.push(SAY[stance](bare(technology.name)));
  }
  return { said, words };
}

/** One brief as the eleven fields, and what it says. */
export function drawBrief(seed: number): Drawn {
  const random = seeded(seed);
  const [domain, sources] = random.pick(FIELDS), [processing, sla, least, most] = random.pick(PROCESSING);
  const host = random.pick(HOSTS);
  const amount = volume(random);
  const answering = sla.includes("{m}");
  const drawn = least === most ? least : between(random, least, most);
  const minutes = most > 300 && most < 3000;
  const figure = answering ? Math.max(1, Math.round(drawn * 1000)) : minutes ? Math.round(drawn / 60) : Math.max(1, Math.round(drawn));
  const fill = (text: string): string => text.replace("{n}", String(figure)).replace("{m}", String(figure));
  const mentioned = named(random);
  const stack = [host.words, ...mentioned.words];
  const bannedCloud = host.clouds.length === 0 && !host.own && random.chance(0.4) ? random.pick(CLOUD_NAMES) : undefined;
  if (bannedCloud) stack.push(`no ${bannedCloud[1]}`);
  const kubernetes = host.noKubernetes === true || (!/Kubernetes|GKE|OpenShift/u.test(host.words) && random.chance(0.12));
  if (kubernetes && host.noKubernetes !== true) stack.push("no Kubernetes");
  const duties = random.chance(0.25) ? [] : random.shuffle(REGIMES).slice(0, random.whole(1, 3));
  const country = random.chance(0.3) ? random.pick(COUNTRIES) : undefined;
  const licence = random.chance(0.15) ? random.pick(LICENCES) : undefined;
  const edge = random.chance(0.08), once = random.chance(0.15);
  const technical = [...(random.chance(0.4) ? [random.pick(EXTRAS)] : []), ...(edge ? [random.pick(EDGE)] : []), ...(once ? [random.pick(ONCE)] : []), ...(licence ? [licence[0]] : [])];
  const fields: BriefFields = {
    business_domain: domain, data_sources: sources, data_volume: amount.words, processing_requirements: fill(processing), target_systems: random.pick(TARGETS),
    sla_requirements: `${fill(sla)}; ${random.pick(AVAILABILITY)}`, compliance_needs: [duties.map(([words]) => words).join(", "), ...(country ? [`data must stay in ${country[0]}`] : [])].filter((part) => part !== "").join("; ") || "none",
    technology_stack: stack.join("; "),
  };
  const staffed = random.chance(0.85), engineers = Math.max(1, Math.round(between(random, 1, 150)));
  const operators = engineers > 12 && random.chance(0.6) ? random.whole(1, Math.max(2, Math.round(engineers / 6))) : 0;
  const [language, mastered] = random.pick(LANGUAGES), missing = random.pick(LACKS);
  const lack = random.chance(0.3) && !mastered.includes(missing[1]) ? missing : undefined;
  if (staffed) fields["team_capabilities"] = [`${String(engineers)} engineers`, language, ...(operators > 0 ? [`${String(operators)} SRE`] : []), ...(lack ? [lack[0]] : []), ...(engineers > 40 && random.chance(0.5) ? [`${String(random.whole(6, 16))} domain teams`] : [])].join(", ");
  if (technical.length > 0) fields["technical_requirements"] = technical.join("; ");
  const money = random.chance(0.6) ? Number(between(random, 200, 5_000_000).toPrecision(2)) : undefined;
  if (money !== undefined) fields["budget_constraints"] = random.chance(0.25) ? `USD ${String(money * 12)} a year` : `USD ${String(money)} a month`;
  return {
    fields,
    said: {
      clouds: host.clouds, bannedClouds: bannedCloud ? [bannedCloud[0]] : [], own: host.own === true, hybrid: host.hybrid === true, airGap: host.airGap === true, noKubernetes: kubernetes || mentioned.said.some((item) => item.id === "kubernetes" && item.stance === "banned"), serverlessOnly: host.serverless === true,
      edge, exactlyOnce: once, residency: country?.[1], regimes: duties.map(([, id]) => id), licences: licence ? [licence[1]] : [], named: mentioned.said, lacks: staffed && lack ? [lack[1]] : [],
      engineers: staffed ? engineers : undefined, platformEngineers: staffed ? operators : 0, budgetMonthlyUsd: money, gigabytesPerDay: amount.gigabytes, freshnessSeconds: answering ? figure / 1000 : minutes ? figure * 60 : figure, answering,
    },
  };
}

/** The brief alone. */
export function randomBrief(seed: number): BriefFields {
  return drawBrief(seed).fields;
}

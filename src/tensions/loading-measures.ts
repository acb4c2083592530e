/** Regime x source: what must not be loaded, what is tokenised before it lands, which identifier is personal data without a name in it. */
import type { SourceSystem } from "../brief/brief.js";
import { listFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { regimeWords } from "../shared/regime-words.js";
import { FORBIDDEN, IDENTIFIERS, PERSONAL_REGIMES, type Forbidden } from "./identifiers.js";
import type { MeasureInput, Put } from "./measures.js";

const textOf = (source: SourceSystem): string => `${source.name} ${source.remarks.join(" ")}`.toLowerCase();

/** What replaces a value before the first write, as the design has it. */
function tokeniser(input: MeasureInput): string {
  return input.topology.components.find((item) => item.role === "tokenisation")?.name ?? input.topology.components.find((item) => item.role === "key-management")?.name ?? "a key held outside the pipeline";
}

/** Parts that pass bytes on and see no fields. */
const PASSED: readonly string[] = ["load-balancer", "cdn"];

/** The first part that holds a source's records; balancers before it are passed. */
function entrance(input: MeasureInput, sources: readonly SourceSystem[]): string {
  const next = (from: string): string[] => input.topology.connections.filter((connection) => connection.from === from).flatMap((connection) => {
    const part = input.topology.components.find((item) => item.id === connection.to);
    return part === undefined ? [] : PASSED.includes(part.role) ? next(part.id) : [part.name];
  });
  return distinct(sources.flatMap((source) => next(`source:${source.id}`))).slice(0, 2).join(" and ") || "the first part that reads it";
}

/** Regimes in scope that call such an identifier personal data, with their article. */
function privacy(input: MeasureInput): string[] {
  return listFact(input.facts, "regimes").flatMap((id) => PERSONAL_REGIMES[id] ?? []);
}

function identifiers(input: MeasureInput, put: Put): void {
  const found = IDENTIFIERS.flatMap((identifier) => {
    const source = input.brief.sources.find((item) => identifier.words.test(textOf(item)));
    return source === undefined ? [] : [{ identifier, source }];
  });
  const articles = privacy(input);
  const denied = input.brief.needs.some((need) => need.id === "no-personal-data") || input.brief.complianceNone !== undefined;
  put("identifierCount", found.length, "count");
  put("identifierByLaw", articles.length > 0, "flag");
  put("identifierDenied", denied, "flag");
  if (found.length === 0) return;
  put("identifierList", found.slice(0, 4).map(({ identifier, source }) => `${identifier.what} (${shorten(source.name)})`).join("; "));
  put("identifierTreatment", distinct(found.slice(0, 4).map(({ identifier }) => `${identifier.what.replace(/^./u, (first) => first.toUpperCase())}: ${identifier.treatment}`)).join(". "));
  put("identifierLaw", articles.slice(0, 2).join("; "));
  put("identifierWhat", found.slice(0, 2).map(({ identifier }) => identifier.what).join(" and "));
  put("identifierEntrance", entrance(input, found.map(({ source }) => source)));
}

const shorten = (name: string): string => (name.length <= 60 ? name : `${name.slice(0, 57).replace(/\s+\S*$/u, "")} ...`);

function carriers(input: MeasureInput, forbidden: Forbidden): SourceSystem[] {
  return input.brief.sources.filter((source) => forbidden.words.test(textOf(source)));
}

/** Words elsewhere in the brief that bring the data in: the domain, what is processed, the duties. */
function elsewhere(input: MeasureInput, forbidden: Forbidden): boolean {
  return (["business_domain", "processing_requirements", "compliance_needs"] as const).some((id) => forbidden.words.test((input.brief.fields[id]?.text ?? "").toLowerCase()));
}

interface Brought {
  readonly scope: boolean;
  readonly sources: string;
  readonly entrance: string;
}

/** Whether a kind of data comes in, with which sources, and through what. */
function brought(input: MeasureInput, id: Forbidden["id"]): Brought {
  const forbidden = FORBIDDEN.find((item) => item.id === id), regimes = listFact(input.facts, "regimes");
  if (forbidden === undefined) return { scope: false, sources: "", entrance: "" };
  const own = carriers(input, forbidden), named = forbidden.regimes.some((item) => regimes.includes(item));
  return {
    scope: own.length > 0 || (id !== "card" && (named || elsewhere(input, forbidden))),
    sources: own.length > 0 ? own.slice(0, 3).map((source) => shorten(source.name)).join(", ") : "the sources of this field", entrance: entrance(input, own.length > 0 ? own : input.brief.sources.slice(0, 1)),
  };
}

function forbiddenData(input: MeasureInput, put: Put): void {
  const regimes = listFact(input.facts, "regimes");
  const card = brought(input, "card"), special = brought(input, "special"), minors = brought(input, "minors");
  put("cardData", card.scope, "flag");
  put("cardSources", card.sources);
  put("cardEntrance", card.entrance);
  put("specialData", special.scope, "flag");
  put("specialSources", special.sources);
  put("specialEntrance", special.entrance);
  put("minorsData", minors.scope, "flag");
  put("minorsSources", minors.sources);
  put("minorsEntrance", minors.entrance);
  put("cardRegime", regimes.includes("pci-dss"), "flag");
  put("specialLaw", regimes.includes("gdpr") || regimes.includes("uk-gdpr"), "flag");
  put("minorsLaw", regimes.filter((id) => ["coppa", "ferpa", "gdpr", "uk-gdpr"].includes(id)).map(regimeWords).join(", ") || "no regime named");
  put("tokeniser", tokeniser(input));
}

export function loading(input: MeasureInput, put: Put): void {
  identifiers(input, put);
  forbiddenData(input, put);
}

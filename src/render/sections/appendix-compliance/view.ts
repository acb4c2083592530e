/** Obligations and what in the design answers them; then the same rows by element, the numbers they set and where regimes pull apart. */
import type { ComplianceLine } from "../../../assurance/assurance.js";
import type { Design } from "../../../design/design.js";
import { distinct } from "../../../shared/compare.js";
import { agree } from "../../../shared/format.js";
import { regimeWords } from "../../../shared/regime-words.js";
import { citation, nameOf, type View } from "../section.js";

const words = (regime: string): string => (/^[a-z0-9-]+$/.test(regime) ? regimeWords(regime) : regime);

/** "GDPR Art. 17, Art. 32; PCI DSS 3.5.1": each regime once, each reference once. */
function references(duties: readonly { readonly regime: string; readonly reference: string }[]): string {
  return distinct(duties.map((duty) => duty.regime)).map((regime) => `${words(regime)} ${distinct(duties.filter((duty) => duty.regime === regime).map((duty) => duty.reference)).join(", ")}`).join("; ");
}

/** The duty, the day from which it binds, and the stricter number of another regime where one holds. */
function obligationText({ obligation, appliesFrom, parameter }: ComplianceLine): string {
  const stricter = parameter?.applied === undefined ? "" : ` Here ${String(parameter.applied.value)} ${parameter.unit}: ${parameter.applied.reason}.`;
  return `${appliesFrom === undefined ? "" : `From ${appliesFrom}: `}${obligation}${stricter}`;
}

/** Components with their duties, then what no component carries. */
function elementRows(design: Design): View[] {
  const carried = (duties: readonly Pick<ComplianceLine, "regime" | "reference" | "status">[], yes: boolean): string => references(duties.filter((duty) => (duty.status === "met by design" || duty.status === "by provider") === yes)) || "none";
  const rows = design.assurance.elements.map(({ component, obligations }) => ({ name: nameOf(design, component), carries: carried(obligations, true), byYou: carried(obligations, false) }));
  const people = design.assurance.compliance.filter((line) => line.components.length === 0);
  return people.length === 0 ? rows : [...rows, { name: "No component: contracts, papers, people", carries: carried(people, true), byYou: carried(people, false) }];
}

export function view(design: Design): View {
  const { compliance: lines, regimes, parameters, regimeConflicts, statutory } = design.assurance;
  const elements = elementRows(design);
  const listed = design.facts["regimes"]?.value;
  const unknown = (Array.isArray(listed) ? (listed as readonly string[]) : []).filter((id) => !regimes.some((item) => item.id === id));
  return {
    none: lines.length === 0 && unknown.length === 0,
    unknown: unknown.map((id) => ({ name: words(id) })),
    regimes: distinct(lines.map((item) => item.regime)).map((regime) => {
      const read = regimes.find((item) => item.id === regime);
      return {
        name: words(regime),
        status: read === undefined ? "" : `${read.name}. ${read.status.replace(/\.$/u, "")} (${citation(design, read.source)}). Applies to: ${read.triggers}`,
        lines: lines.filter((item) => item.regime === regime).map((item) => ({
          reference: item.reference,
          obligation: obligationText(item),
          designElement: agree(item.designElement),
          status: item.status,
          owner: item.owner,
          verifier: item.verifier,
          source: citation(design, item.source),
        })),
      };
    }),
    hasParameters: parameters.length > 0,
    parameters: parameters.map((item) => ({
      label: item.label, value: `${String(item.value)}${item.unit === "" ? "" : ` ${item.unit}`}`, setBy: item.regime === "brief" ? `the brief (${item.reference})` : `${words(item.regime)} ${item.reference}`,
      reason: `${item.reason}${item.origin === "common-practice" ? "; usage, not wording" : item.origin === "unverified" ? "; unverified" : ""}`,
    })),
    hasConflicts: regimeConflicts.length > 0, conflicts: regimeConflicts.map(({ conflict, position, source }) => ({ conflict, position, source })),
    hasElements: elements.length > 0, elements,
    hasStatutory: statutory.length > 0, statutory: statutory.map((item) => ({ ...item, years: String(item.years) })),
  };
}

/** Table of contents: the sections in the order of the document. Order is meaning, so it is kept by hand. */
import { view as title } from "./title/view.js";
import { view as executiveSummary } from "./executive-summary/view.js";
import { view as tensions } from "./tensions/view.js";
import { view as flows } from "./flows/view.js";
import { view as assumptions } from "./assumptions/view.js";
import { view as dataArchitecture } from "./data-architecture/view.js";
import { view as pipelineDesign } from "./pipeline-design/view.js";
import { view as dataQuality } from "./data-quality/view.js";
import { view as scalability } from "./scalability/view.js";
import { view as monitoring } from "./monitoring/view.js";
import { view as security } from "./security/view.js";
import { view as disasterRecovery } from "./disaster-recovery/view.js";
import { view as cost } from "./cost/view.js";
import { view as deployment } from "./deployment/view.js";
import { view as team } from "./team/view.js";
import { view as evolutionRoadmap } from "./evolution-roadmap/view.js";
import { view as implementationPlan } from "./implementation-plan/view.js";
import { view as appendixDecisions } from "./appendix-decisions/view.js";
import { view as appendixSizing } from "./appendix-sizing/view.js";
import { view as appendixCost } from "./appendix-cost/view.js";
import { view as appendixAssurance } from "./appendix-assurance/view.js";
import { view as appendixFailures } from "./appendix-failures/view.js";
import { view as appendixCompliance } from "./appendix-compliance/view.js";
import { view as appendixRisks } from "./appendix-risks/view.js";
import { view as appendixRequirements } from "./appendix-requirements/view.js";
import { view as appendixFindings } from "./appendix-findings/view.js";
import { view as appendixSources } from "./appendix-sources/view.js";
import type { Section } from "./section.js";

export const sections: readonly Section[] = [
  { id: "title", view: title },
  { id: "executive-summary", view: executiveSummary },
  { id: "tensions", view: tensions },
  { id: "flows", view: flows },
  { id: "assumptions", view: assumptions },
  { id: "data-architecture", view: dataArchitecture },
  { id: "pipeline-design", view: pipelineDesign },
  { id: "data-quality", view: dataQuality },
  { id: "scalability", view: scalability },
  { id: "monitoring", view: monitoring },
  { id: "security", view: security },
  { id: "disaster-recovery", view: disasterRecovery },
  { id: "cost", view: cost },
  { id: "deployment", view: deployment },
  { id: "team", view: team },
  { id: "evolution-roadmap", view: evolutionRoadmap },
  { id: "implementation-plan", view: implementationPlan },
  { id: "appendix-decisions", view: appendixDecisions },
  { id: "appendix-sizing", view: appendixSizing },
  { id: "appendix-cost", view: appendixCost },
  { id: "appendix-assurance", view: appendixAssurance },
  { id: "appendix-failures", view: appendixFailures },
  { id: "appendix-compliance", view: appendixCompliance },
  { id: "appendix-risks", view: appendixRisks },
  { id: "appendix-requirements", view: appendixRequirements },
  { id: "appendix-findings", view: appendixFindings },
  { id: "appendix-sources", view: appendixSources },
];

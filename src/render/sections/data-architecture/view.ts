/** High-level system design as pictures and as text by layer, then the technology stack. */
import type { Design } from "../../../design/design.js";
import type { Component, Zone } from "../../../design/topology.js";
import { roleWords } from "../../../shared/role-words.js";
import { fence } from "../../escape/fence.js";
import { technologyStack } from "../../outline.js";
import { plainTree } from "../../tree.js";
import { blockView, diagramViews, nameOf, type View } from "../section.js";

const LAYERS: readonly (readonly [title: string, zones: readonly Zone[]])[] = [
  ["DATA SOURCES", ["source-site"]],
  ["INGESTION LAYER", ["edge", "network", "ingestion"]],
  ["PROCESSING LAYER", ["processing"]],
  ["STORAGE & SERVING", ["storage", "serving"]],
];

const ACROSS = "ACROSS ALL LAYERS";

/** Heading a component stands under: its layer when data passes it, else the last heading. */
function headingOf(design: Design, component: Component): string {
  const passed = component.platform === "client" || design.connections.some((item) => item.from === component.id || item.to === component.id);
  return (passed ? LAYERS.find(([, zones]) => zones.includes(component.zone))?.[0] : undefined) ?? ACROSS;
}

function line(design: Design, component: Component): string {
  const out = design.connections
    .filter((item) => item.from === component.id)
    .map((item) => `${nameOf(design, item.to)} (${item.what}; ${item.how})`);
  const role = component.platform === "client" ? "" : `, ${roleWords(component.role)}`;
  return out.length === 0 ? `${component.name}${role}` : `${component.name}${role} → ${out.join(" → ").replace(/ → /g, "; → ")}`;
}

/** Which parts stand in which layer and what flows on from each. */
function layers(design: Design): string {
  const trees = [...LAYERS.map(([title]) => title), ACROSS]
    .map((title) => [title, design.components.filter((item) => headingOf(design, item) === title)] as const)
    .filter(([, components]) => components.length > 0)
    .map(([title, components]) => plainTree(title, components.map((item) => line(design, item))));
  return ["Data Flow Architecture:", ...trees].join("\n\n");
}

export function view(design: Design): View {
  return {
    diagrams: diagramViews(design, ["context", "data-flow"]),
    layers: fence(layers(design)),
    stack: blockView(design, technologyStack),
    deployment: diagramViews(design, ["deployment"]),
  };
}

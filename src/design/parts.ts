/** What counts as a part of the design, so that every text counts the same. */
import type { Component } from "./topology.js";

/** Everything the design brings, without the client's own systems. */
export function ownParts(components: readonly Component[]): Component[] {
  return components.filter((component) => component.platform !== "client");
}

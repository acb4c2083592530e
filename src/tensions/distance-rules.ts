/** Tensions of distance: a promise in milliseconds and an ocean. */
import { all, atMost, equal, over } from "../rules/conditions.js";
import { DISTANCE_SOURCE } from "./distances.js";
import type { TensionRule } from "./tension.js";

const conflict = "Readers of \"{measure.farFlow}\" in {measure.farReaders} stand {measure.farKilometres} km from {region}: {measure.farRoundTrip} there and back (unverified; light in fibre alone takes {measure.farFloor}) on top of {measure.farWork} behind the endpoint. {measure.farTarget} are promised.";
const otherwise = "A serving copy there ({measure.farCopy}), {measure.farCopyPrice}, fed from the same log; or a promise of its own for that area.";

export const distanceTensions: readonly TensionRule[] = [
  {
    id: "tension/readers-beyond-the-distance", severity: "warning", field: "sla_requirements", when: over("measure.farOverTarget", 1), conflict,
    position: "The promise is counted at the endpoint in {region}, where it stands in the latency table; a reader there waits {measure.farTotal}, {measure.farOverTarget} times the promise.",
    otherwise, sources: [DISTANCE_SOURCE],
  },
  {
    id: "tension/readers-on-another-continent", severity: "info", field: "sla_requirements", when: atMost("measure.farOverTarget", 1), conflict,
    position: "One region serves them: {measure.farTotal} stay inside the promise, {measure.farOverTarget} of it.",
    otherwise, sources: [DISTANCE_SOURCE],
  },
  {
    id: "tension/source-on-another-continent", severity: "info", field: "data_sources", when: over("measure.farSourceCount", 0),
    conflict: "{measure.farSources}: in {measure.farSourceArea}, {measure.farSourceKilometres} km from {region}, {measure.farSourceRoundTrip} there and back (unverified). A reader that waits for each answer gets {measure.farSourceCalls} answers a second on one connection.",
    position: "Records are sent in batches over open connections, and files whole; the way takes {measure.farSourceShare} of the age allowed to \"{measure.farSourceFlow}\".",
    otherwise: "A collector beside the source that buffers and compresses, where the line is slow or fails.", sources: [DISTANCE_SOURCE],
  },
  {
    id: "tension/synchronous-copies-across-an-ocean", severity: "warning", field: "sla_requirements", when: all(equal("smallestRpoMinutes", 0), over("measure.copyMilliseconds", 30)),
    conflict: "No data may be lost and regions in {measure.copyPlaces} are named, {measure.copyKilometres} km apart: a write that waits for both takes {measure.copyRoundTrip} longer (unverified), and one key takes {measure.copyWritesPerKey} writes a second.",
    position: "Copies across the ocean are asynchronous; nothing is lost with a zone, the last seconds are lost with a region.",
    otherwise: "A second region on the same continent holds a synchronous copy for 5 to 20 ms a write (unverified).", sources: [DISTANCE_SOURCE],
  },
];

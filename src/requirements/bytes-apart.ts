/** Daily bytes that are said of other things than the rates beside them: both count. */
import type { Brief, SourceKind, SourceSystem, VolumeStatement } from "../brief/brief.js";
import { sourcesOf } from "./source-volume.js";
import type { Stream } from "./streams.js";
import { wordsOf } from "./words.js";

/** Kinds that come in pieces of their own, which a rate of records does not count. */
const PIECES: readonly SourceKind[] = ["files", "media", "database", "mainframe", "saas", "api"];

/**
 * The daily volumes that belong to other things than the stated rates ("3.5 billion call records a day, probe logs of 6 TB/day"; "drone
 * surveys, 30 GB a week" beside "61,000 values a second"). A volume that says once more what a rate and a size make is left out, and with it perhaps every one. Undefined
 * where a volume may be that of everything: then it is the whole, and the rates are part of it.
 */
export function bytesApart(brief: Brief, streams: readonly Stream[]): readonly VolumeStatement[] | undefined {
  if (streams.length === 0) return undefined;
  const all = brief.volumes.filter((volume) => volume.what === "bytes-per-day" && volume.at !== "peak");
  const general = all.filter((volume) => volume.span.field !== "data_sources");
  const bytes = general.length > 0 ? general : all;
  const left = bytes.map((statement) => relation(statement, brief, streams));
  if (bytes.length === 0 || left.includes("whole")) return undefined;
  const apart = bytes.filter((_, index) => left[index] === "apart");
  return apart;
}

function relation(statement: VolumeStatement, brief: Brief, streams: readonly Stream[]): "whole" | "same" | "apart" {
  const own = sourcesOf(statement, brief.sources);
  if (statement.sourceId !== undefined || own.length > 0) {
    const counting = streams.filter((stream) => own.some((source) => stream.sourceIds.includes(source.id)));
    if (counting.length > 0) return counting.every((stream) => stream.bytes !== undefined) && own.length < brief.sources.length ? "same" : "whole";
    // A rate that names no source may be that of everything that comes in records; pieces are not.
    if (streams.every((stream) => stream.sourceIds.length > 0) || own.every(inPieces)) return "apart";
    return "whole";
  }
  if (statement.subject === undefined) return "whole";
  const said = wordsOf(statement.subject);
  return streams.some(({ rateStatement: { subject } }) => subject === undefined || wordsOf(subject).some((word) => said.includes(word))) ? "whole" : "apart";
}

const inPieces = (source: SourceSystem): boolean => PIECES.includes(source.kind);

/**
 * Where a stated rate and stated daily bytes imply a record that is unusual in its field, one of the two means something else (copies,
 * compression, other data). The larger reading is designed; this gives the brief in the other one, so that it can be priced beside it.
 */
import type { Brief } from "../brief/brief.js";
import type { DomainPack } from "../catalog/domain.js";
import type { Volume } from "./volume.js";

/** How far from the usual size a record has to be, as a ratio, before the two figures are held to mean different things. */
const LEAST_RATIO = 2.5;

/** The brief with the stated rate alone, at the field's usual record size; undefined where the two figures agree. */
export function otherReading(brief: Brief, pack: DomainPack, volume: Volume): Brief | undefined {
  const usual = pack.entities.find((entity) => entity.kind !== "reference")?.recordBytes.typical;
  const implied = volume.impliedRecordBytes?.value;
  if (usual === undefined || implied === undefined || Math.max(implied / usual, usual / implied) < LEAST_RATIO) return undefined;
  return { ...brief, volumes: brief.volumes.filter((item) => item.what !== "bytes-per-day" && item.what !== "growth-bytes-per-day") };
}

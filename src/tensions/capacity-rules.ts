/** Tensions of capacity: what still works when the worst single thing happens at the worst time. */
import { all, atMost, is, isNot, over } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

const SIZING = ["sizing worksheet: documented capacity per unit"];
const PARTITIONS = ["Confluent, how to choose the number of partitions", "planning values: 10 MB/s and 5,000 records/s a partition"];
const zone = "With {measure.zoneCase} lost at peak, {measure.zonePart} has {measure.zoneKept} left for {measure.zoneLoad}: {measure.zoneUsedWords} of what they are documented to carry. After an hour's outage {measure.catchUpWords}.";

const HOT_KEY = "One key is bound to one partition ({measure.hotLimit}); at a peak of {measure.hotPeak} a {measure.hotKey} that sends more than {measure.hotShareWords} of it fills its own, and adding partitions does not help. {measure.hotMean}";

export const capacityTensions: readonly TensionRule[] = [
  {
    id: "tension/zone-lost-above-capacity", severity: "warning", field: "data_volume", when: over("measure.zoneUsed", 1), conflict: zone,
    position: "The lag grows until the lost units are back; the log keeps what waits for {hotDays} days, and the age of the data is alarmed from its first minute over the target.",
    otherwise: "{measure.zoneAdd} more in the zones that remain hold the peak without them.", sources: SIZING,
  },
  {
    id: "tension/zone-lost-at-peak", severity: "info", field: "data_volume", when: atMost("measure.zoneUsed", 1), conflict: zone,
    position: "The peak still fits: no promise of freshness breaks with it. Load tests take the same units away.",
    otherwise: "Fewer units, and this case is met by waiting.", sources: SIZING,
  },
  {
    id: "tension/zone-lost-by-provider", severity: "info", field: "data_volume", when: is("measure.zoneByProvider"),
    conflict: "The units of {measure.zoneEngine} are placed by its provider: with one zone lost at peak they restart in another, and the backlog of that pause is what remains. After an hour's outage {measure.catchUpWords}.",
    position: "No units are held in reserve for it; the pause counts against the availability of the flows, and the lag is alarmed.",
    otherwise: "Self-placed units in three zones would hold a third in reserve, paid all month.", sources: SIZING,
  },
  {
    id: "tension/catch-up-longer-than-outage", severity: "warning", field: "data_volume", when: over("measure.catchUpMinutes", 120),
    conflict: "After one hour down at peak, {measure.catchUpPart} takes {measure.catchUpMinutes} min to be level again: capacity is close to arrival.",
    position: "It is sized for the peak with the usual reserve; catching up is planned into the hours after the peak, when arrival falls.",
    otherwise: "{measure.catchUpUnits} work it off within the hour it lasted.", sources: SIZING,
  },
  {
    id: "tension/hot-key", severity: "info", field: "data_volume", when: all(over("measure.hotShare", 0), isNot("measure.hotOrdered")),
    conflict: HOT_KEY,
    position: "The largest key's share is measured each day and alarmed at half of that; a key above it gets a suffix 0 to 9 before its partition is chosen, and sums are joined after.",
    otherwise: "A key with more values, at the price of order within the old one.", sources: PARTITIONS,
  },
  {
    id: "tension/hot-key-in-order", severity: "info", field: "data_volume", when: all(over("measure.hotShare", 0), is("measure.hotOrdered")),
    conflict: HOT_KEY,
    position: "The brief asks for order, so no key is spread over partitions: the largest key's share is measured each day and alarmed at half of that, a key above it gets a partition of its own, and its reader does nothing but write it on.",
    otherwise: "Give up order for the largest keys, by a suffix before the partition is chosen.", sources: PARTITIONS,
  },
  {
    id: "tension/partitions-outgrown", severity: "info", field: "data_volume", when: all(is("hasStreamingFlow"), over("measure.outgrownMonth", 0)),
    conflict: "{measure.outgrownCount} partitions carry {measure.outgrownCarry}; today's peak is {measure.outgrownPeak} and grows by {measure.outgrownGrowth} a year, so they are used up in month {measure.outgrownMonth}.",
    position: "Before that month a new topic with {measure.outgrownNext} partitions is made, writers switch, and readers finish the old one first: keys change their partition when the number changes, so a topic in use is never extended.",
    otherwise: "Create {measure.outgrownNext} now; idle partitions cost open files and longer failovers.", sources: PARTITIONS,
  },
  {
    id: "tension/capture-holds-the-source-log", severity: "info", field: "data_sources", when: over("measure.captureGigabytes", 0),
    conflict: "While {measure.captureReader} stands still, the change log waits for it in {measure.captureSources}: {measure.captureHour} of rows an hour on average, {measure.captureKept} over {measure.captureFor}; the log itself often takes twice the rows (unverified). A full disk stops the source, not the pipeline.",
    position: "The log kept for the reader has a limit of {measure.captureFor} in the source (slot size, binlog or archive retention); beyond it the place is given up, the owner of the source is told at half of it, and the tables are read anew: {measure.captureSnapshot}.",
    otherwise: "Free disk for longer, agreed with the owner of the source.", sources: ["planning values: 72 h at least, 20 MB/s of snapshot"],
  },
  {
    id: "tension/global-order-above-one-partition", severity: "error", field: "technical_requirements", when: all(is("measure.ordersAll"), over("measure.orderOverPartition", 1)),
    conflict: "One order over all records means one partition ({measure.orderLimit}); the peak is {measure.orderPeak}, {measure.orderOverPartition} times that.",
    position: "Order is kept per key; where one sequence over all is read, records are sorted by event time and source sequence after the log, with the lateness as delay.",
    otherwise: "Name the key within which order matters, or cut the peak to one partition's.", sources: PARTITIONS,
  },
  {
    id: "tension/global-order-in-one-partition", severity: "info", field: "technical_requirements", when: all(is("measure.ordersAll"), atMost("measure.orderOverPartition", 1)),
    conflict: "One order over all records means one partition ({measure.orderLimit}); the peak is {measure.orderPeak}, {measure.orderOverPartition} of that.",
    position: "The topic has one partition and one consumer, so the order holds for all; a second consumer cannot share its work.",
    otherwise: "Order per key, and the flow can grow beyond one consumer.", sources: PARTITIONS,
  },
  {
    id: "tension/order-key-is-not-the-partition-key", severity: "info", field: "technical_requirements", when: is("measure.orderKeyDiffers"),
    conflict: "Order is asked per {measure.orderKey}; the log of this field is partitioned by {measure.orderLogKey}, and order holds within that only.",
    position: "The topic whose order matters takes {measure.orderKey} as its key; readers that need {measure.orderLogKey} together group after the log.",
    otherwise: "If every {measure.orderKey} has one {measure.orderLogKey} only, the usual key keeps both orders.", sources: PARTITIONS,
  },
];

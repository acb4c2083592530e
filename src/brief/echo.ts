/** What was understood in reading order, and the words with content that were not. */
import type { Brief, Span } from "./brief.js";
import type { FieldText, Reading } from "./reading.js";

/** Words that carry nothing by themselves in a brief. */
const EMPTY = new Set(("a an the and or but nor of at on in to for from with without within by per via into onto over under up down off out as is are was were be been being it its this that these those there then than so such we our us you your they their he she i my me "
  + "have has had do does did done will would shall should can could may might must need needs needed want wants wanted not no yes if when while where which who whom whose what why how each every all any some many much more most less least few several both either other another same own "
  + "about around roughly approximately approx circa nearly almost up only just also too very quite rather still already currently today now later soon once again between among across through during before after since until till against along "
  + "e g i e.g i.e etc vs plus minus one two three us use used uses using make makes made get gets go goes one ones thing things data system systems platform solution pipeline pipelines please like well given chosen existing event events record records time times total average avg mean peak max min maximum minimum latency availability uptime sla end day days daily hour hours year years month months week weeks "
  + "team teams people person engineers engineer budget cost costs limit volume volumes growth each size stay stays possible strong experience know knows good big small large high low new old first last different main mainly mostly usually often never always x them themselves somebody nobody everybody everything nothing something anything here because therefore however though although than runs run growing grows grow ourselves see").split(" "));

/** The echo, sorted by place. */
export function echoOf(reading: Reading): Brief["echo"] {
  return [...reading.echo].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Runs of content words that no reader claimed. Neighbouring words of a clause form one span. */
export function notUnderstoodOf(fields: readonly FieldText[], loose: readonly { start: number; end: number }[], reading: Reading): Span[] {
  const claimed = [...reading.claimed].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const range of loose) if (/[\p{L}\p{N}]/u.test(reading.source.slice(range.start, range.end))) spans.push(reading.span("brief", range.start, range.end));
  for (const field of fields) {
    let run: { start: number; end: number } | null = null;
    const flush = (): void => {
      if (run !== null) spans.push(reading.span(field.id, run.start, run.end));
      run = null;
    };
    let cursor = 0;
    let reach = 0; // furthest end of the claims that start before the token
    for (const token of field.tokens) {
      while (cursor < claimed.length && (claimed[cursor]?.start ?? 0) <= token.start) {
        const end = claimed[cursor]?.end ?? 0;
        if (end > reach) reach = end;
        cursor += 1;
      }
      const understood = reach >= token.end;
      if (understood || (token.kind === "symbol" && /^[,;.\n()]$/.test(token.text))) flush();
      else if (token.kind === "symbol" || (token.kind === "word" && (EMPTY.has(token.lower) || token.text.length < 2))) continue;
      else if (run === null) run = { start: token.start, end: token.end };
      else run = { start: (run as { start: number }).start, end: token.end };
    }
    flush();
  }
  return spans.sort((a, b) => a.start - b.start);
}

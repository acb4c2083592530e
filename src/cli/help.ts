/** Text of --help. */
export const HELP = `pipewright: a brief in, a data-pipeline architecture document out

  pipewright generate <brief|-> [--out DIR] [--format markdown|html|json] [--diagrams mermaid|svg|png]
                                [--catalog FILE]... [--prices FILE]...
  pipewright explain  <brief|-> [decision|slot|technology] [--all] [--json]
                                                  why this, why not the others, what would have to change; with
                                                  "<decision> <technology>": why not this one there
  pipewright init     [FILE]                      a commented brief to start from
  pipewright catalog  [list|show ID]              what can be chosen
  pipewright catalog  check [brief...] --catalog FILE    which decisions your house rules change, and by which rule;
                                                  without a brief, over the reference briefs that come with pipewright
  pipewright schema   brief|design|catalog        JSON Schema

  --out DIR       write architecture.md, design.json, cost.csv, diagrams/*.mmd, adr/*.md (and architecture.html with
                  --format html) to DIR; its parent must exist. Files of an earlier run are replaced, others left alone.
  --format        what goes to standard output without --out (default: markdown)
  --diagrams      svg and png need @mermaid-js/mermaid-cli beside pipewright (default: mermaid text)
  --catalog FILE  your house rules, YAML or JSON: technologies, bans, preferences, rules, domains, prices; may be given
                  several times, later ones win
  --prices FILE   your own rates, YAML or JSON; may be given several times
  --all           explain: every rule, alternative, flip and word of the brief, not the nearest few
  --json          explain, catalog check: for programs
  -h, --help      this text
  -V, --version   the version

A brief is plain text, YAML or JSON. Without --out only the chosen format goes to standard output; summary and findings
go to standard error.

Exit code: 0 designed; 1 designed, but a stated requirement is not met; 2 the brief or the call is wrong.
`;

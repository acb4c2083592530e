/** Text of --help. */
export const HELP = `pipewright: a brief in, a data-pipeline architecture document out

  pipewright generate <brief|-> [--out DIR] [--format markdown|html|json] [--diagrams mermaid|svg|png]
                                [--catalog FILE]... [--prices FILE]...
  pipewright explain  <brief|-> [decision|slot]   why this, why not the others, what the rules saw
  pipewright init     [FILE]                      a commented brief to start from
  pipewright catalog  [list|show ID]              what can be chosen
  pipewright schema   brief|design|catalog        JSON Schema

  --out DIR       write architecture.md, design.json, cost.csv, diagrams/*.mmd, adr/*.md (and architecture.html with
                  --format html) to DIR; its parent must exist. Files of an earlier run are replaced, others left alone.
  --format        what goes to standard output without --out (default: markdown)
  --diagrams      svg and png need @mermaid-js/mermaid-cli beside pipewright (default: mermaid text)
  --catalog FILE  your own technologies, YAML or JSON; may be given several times
  --prices FILE   your own prices, YAML or JSON; may be given several times
  -h, --help      this text
  -V, --version   the version

A brief is plain text, YAML or JSON. Without --out only the chosen format goes to standard output; summary and findings
go to standard error.

Exit code: 0 designed; 1 designed, but a stated requirement is not met; 2 the brief or the call is wrong.
`;

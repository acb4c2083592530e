/** The delivery pipeline of a design as the definition of its CI system. */
import { azurePipelines } from "./cicd-azure.js";
import { githubActions } from "./cicd-github.js";
import { gitlabCi } from "./cicd-gitlab.js";
import { jenkinsfile } from "./cicd-jenkins.js";
import type { CicdOptions, CicdSystem } from "./cicd-steps.js";

export type { CicdLanguage, CicdOptions, CicdSystem } from "./cicd-steps.js";

export interface CicdDefinition {
  readonly text: string;
  readonly language: "yaml" | "groovy";
  /** Where the file stands in the repository. */
  readonly path: string;
}

/** Unit, integration and performance tests, build, promotion through the environments with a gate before the last, rollback. */
export function cicdDefinition(system: CicdSystem, options: CicdOptions): CicdDefinition {
  switch (system) {
    case "github-actions": return { text: githubActions(options), language: "yaml", path: ".github/workflows/pipeline.yml" };
    case "gitlab": return { text: gitlabCi(options), language: "yaml", path: ".gitlab-ci.yml" };
    case "jenkins": return { text: jenkinsfile(options), language: "groovy", path: "Jenkinsfile" };
    case "azure-devops": return { text: azurePipelines(options), language: "yaml", path: "azure-pipelines.yml" };
  }
}

/** The deliverable's pipeline_cicd summary: the slots as YAML scalars under the fixed keys. */
import type { Design } from "../../../design/design.js";
import { yamlBlock } from "../../escape/yaml.js";
import { slotValue } from "../../tree.js";

/** Keys with their depth; a dotted name is the slot whose value stands there. */
export function cicdYaml(design: Design): string {
  const at = (slot: string, indent: number): string => yamlBlock(slotValue(design, `cicd.${slot}`), indent + 2);
  return `# Pipeline CI/CD Configuration
pipeline_cicd:
  source_control:
    repository: ${at("source-control.repository", 4)}
    branching_strategy: ${at("source-control.branching-strategy", 4)}
    code_review: ${at("source-control.code-review", 4)}

  testing_stages:
    - unit_tests:
        framework: ${at("unit-tests.framework", 8)}
        coverage_threshold: 80%
    - integration_tests:
        environment: ${at("integration-tests.environment", 8)}
        data_fixtures: ${at("integration-tests.data-fixtures", 8)}
    - performance_tests:
        load_testing: ${at("performance-tests.load-testing", 8)}
        benchmark_comparison: ${at("performance-tests.benchmark-comparison", 8)}

  deployment_pipeline:
    - build:
        containerization: ${at("build.containerization", 8)}
        artifact_registry: ${at("build.artifact-registry", 8)}
    - deploy_dev:
        environment: ${at("deploy-dev.environment", 8)}
        validation: ${at("deploy-dev.validation", 8)}
    - deploy_staging:
        environment: ${at("deploy-staging.environment", 8)}
        validation: ${at("deploy-staging.validation", 8)}
    - deploy_production:
        approval_required: true
        deployment_strategy: ${at("deploy-production.deployment-strategy", 8)}
        rollback_plan: ${at("deploy-production.rollback-plan", 8)}`;
}

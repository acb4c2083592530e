/** The deliverable's pipeline_cicd summary: the slots as YAML scalars under the fixed keys. */
import type { Design } from "../../../design/design.js";
import { yamlText } from "../../escape/yaml.js";
import { slotValue } from "../../tree.js";

/** Keys with their depth; a dotted name is the slot whose value stands there. */
export function cicdYaml(design: Design): string {
  const at = (slot: string): string => yamlText(slotValue(design, `cicd.${slot}`));
  return `# Pipeline CI/CD Configuration
pipeline_cicd:
  source_control:
    repository: ${at("source-control.repository")}
    branching_strategy: ${at("source-control.branching-strategy")}
    code_review: ${at("source-control.code-review")}

  testing_stages:
    - unit_tests:
        framework: ${at("unit-tests.framework")}
        coverage_threshold: 80%
    - integration_tests:
        environment: ${at("integration-tests.environment")}
        data_fixtures: ${at("integration-tests.data-fixtures")}
    - performance_tests:
        load_testing: ${at("performance-tests.load-testing")}
        benchmark_comparison: ${at("performance-tests.benchmark-comparison")}

  deployment_pipeline:
    - build:
        containerization: ${at("build.containerization")}
        artifact_registry: ${at("build.artifact-registry")}
    - deploy_dev:
        environment: ${at("deploy-dev.environment")}
        validation: ${at("deploy-dev.validation")}
    - deploy_staging:
        environment: ${at("deploy-staging.environment")}
        validation: ${at("deploy-staging.validation")}
    - deploy_production:
        approval_required: true
        deployment_strategy: ${at("deploy-production.deployment-strategy")}
        rollback_plan: ${at("deploy-production.rollback-plan")}`;
}

import type { Technology } from "../../schema.js";
import { airbyteCloud } from "./airbyte-cloud.js";
import { aivenKafka } from "./aiven-kafka.js";
import { alation } from "./alation.js";
import { asana } from "./asana.js";
import { astronomer } from "./astronomer.js";
import { atlan } from "./atlan.js";
import { census } from "./census.js";
import { clickhouseCloud } from "./clickhouse-cloud.js";
import { collibra } from "./collibra.js";
import { confluence } from "./confluence.js";
import { confluentCloud } from "./confluent-cloud.js";
import { confluentCloudFlink } from "./confluent-cloud-flink.js";
import { dagsterCloud } from "./dagster-cloud.js";
import { databricks } from "./databricks.js";
import { databricksSql } from "./databricks-sql.js";
import { databricksStreaming } from "./databricks-streaming.js";
import { databricksUnityCatalog } from "./databricks-unity-catalog.js";
import { datadog } from "./datadog.js";
import { dbtCloud } from "./dbt-cloud.js";
import { discord } from "./discord.js";
import { dynatrace } from "./dynatrace.js";
import { elasticCloud } from "./elastic-cloud.js";
import { estuaryFlow } from "./estuary-flow.js";
import { fivetran } from "./fivetran.js";
import { githubActions } from "./github-actions.js";
import { githubProjects } from "./github-projects.js";
import { gitlabCi } from "./gitlab-ci.js";
import { grafanaCloud } from "./grafana-cloud.js";
import { hcpVault } from "./hcp-vault.js";
import { hightouch } from "./hightouch.js";
import { immuta } from "./immuta.js";
import { imply } from "./imply.js";
import { influxdbCloud } from "./influxdb-cloud.js";
import { jira } from "./jira.js";
import { looker } from "./looker.js";
import { microsoftTeams } from "./microsoft-teams.js";
import { mongodbAtlas } from "./mongodb-atlas.js";
import { monteCarlo } from "./monte-carlo.js";
import { motherduck } from "./motherduck.js";
import { neo4jAura } from "./neo4j-aura.js";
import { newRelic } from "./new-relic.js";
import { notion } from "./notion.js";
import { pagerduty } from "./pagerduty.js";
import { pinecone } from "./pinecone.js";
import { powerBi } from "./power-bi.js";
import { powerBiPremium } from "./power-bi-premium.js";
import { prefectCloud } from "./prefect-cloud.js";
import { redisCloud } from "./redis-cloud.js";
import { redpandaCloud } from "./redpanda-cloud.js";
import { redpandaCloudServerless } from "./redpanda-cloud-serverless.js";
import { segment } from "./segment.js";
import { slack } from "./slack.js";
import { snowflake } from "./snowflake.js";
import { sodaCloud } from "./soda-cloud.js";
import { splunkCloud } from "./splunk-cloud.js";
import { starburst } from "./starburst.js";
import { startree } from "./startree.js";
import { streamnative } from "./streamnative.js";
import { tableau } from "./tableau.js";
import { tecton } from "./tecton.js";

/** SaaS technologies. Sorted by id. */
export const saasTechnologies: readonly Technology[] = [
  airbyteCloud,
  aivenKafka,
  alation,
  asana,
  astronomer,
  atlan,
  census,
  clickhouseCloud,
  collibra,
  confluence,
  confluentCloud,
  confluentCloudFlink,
  dagsterCloud,
  databricks,
  databricksSql,
  databricksStreaming,
  databricksUnityCatalog,
  datadog,
  dbtCloud,
  discord,
  dynatrace,
  elasticCloud,
  estuaryFlow,
  fivetran,
  githubActions,
  githubProjects,
  gitlabCi,
  grafanaCloud,
  hcpVault,
  hightouch,
  immuta,
  imply,
  influxdbCloud,
  jira,
  looker,
  microsoftTeams,
  mongodbAtlas,
  monteCarlo,
  motherduck,
  neo4jAura,
  newRelic,
  notion,
  pagerduty,
  pinecone,
  powerBi,
  powerBiPremium,
  prefectCloud,
  redisCloud,
  redpandaCloud,
  redpandaCloudServerless,
  segment,
  slack,
  snowflake,
  sodaCloud,
  splunkCloud,
  starburst,
  startree,
  streamnative,
  tableau,
  tecton,
];

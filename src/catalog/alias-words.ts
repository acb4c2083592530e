/** Names a brief may use beside the catalog's own aliases. One line each: `id: name, name`. Data only. */

/** Words that stand for a family of technologies (an option id), whatever the catalog holds. */
export const FAMILY_WORDS = `
kafka: kafka, apache kafka
kinesis: kinesis, kinesis data streams, amazon kinesis, amazon kinesis data streams, aws kinesis
pubsub: pub/sub, pubsub, google pub/sub, cloud pub/sub
event-hubs: event hubs, event hub, eventhubs, azure event hubs
pulsar: pulsar, apache pulsar
rabbitmq: rabbitmq, rabbit mq
nats: nats, jetstream
redpanda: redpanda
mqtt: mqtt, mosquitto, emqx
spark: spark, apache spark, pyspark, spark sql, spark streaming, spark structured streaming
flink: flink, apache flink
beam: apache beam, beam
dataflow: dataflow, google dataflow, cloud dataflow
emr: emr, amazon emr
glue: glue, aws glue
databricks: databricks, azure databricks
storm: apache storm
samza: samza
nifi: nifi, apache nifi
hadoop: hadoop, hdfs, mapreduce, cloudera, cdh, hortonworks, cdp
hive: apache hive, hive
airflow: airflow, apache airflow, mwaa, cloud composer
prefect: prefect
dagster: dagster
argo-workflows: argo workflows
step-functions: step functions
data-factory: data factory, azure data factory, adf
ssis: ssis, ssas, ssrs
informatica: informatica
talend: talend
dbt: dbt, dbt core, dbt cloud
snowflake: snowflake
bigquery: bigquery, big query
redshift: redshift, amazon redshift
synapse: synapse, azure synapse
fabric: microsoft fabric, fabric
athena: athena, amazon athena
trino: trino, presto, starburst
teradata: teradata
greenplum: greenplum
vertica: vertica
netezza: netezza
exadata: exadata
clickhouse: clickhouse
druid: druid, apache druid
pinot: pinot, apache pinot
starrocks: starrocks
doris: doris, apache doris
duckdb: duckdb
postgres: postgres, postgresql, postgre sql
mysql: mysql, mariadb
oracle: oracle
sqlserver: sql server, mssql, ms sql
db2: db2
mongodb: mongodb, mongo
dynamodb: dynamodb
cosmos-db: cosmos db, cosmosdb
cassandra: cassandra, scylladb, scylla
spanner: spanner
bigtable: bigtable
redis: redis, elasticache, valkey
memcached: memcached
elasticsearch: elasticsearch, elastic search, opensearch, elk, elk stack
neo4j: neo4j
timescaledb: timescaledb, timescale
influxdb: influxdb, influx
s3: s3, amazon s3
adls: adls, data lake storage, azure blob storage, blob storage
gcs: gcs, google cloud storage
minio: minio
ceph: ceph
iceberg: iceberg, apache iceberg
delta: delta lake
hudi: hudi, apache hudi
parquet: parquet
orc: orc
avro: avro
protobuf: protobuf, protocol buffers
kubernetes: kubernetes, k8s
docker: docker
buildpacks: buildpacks
gitflow: gitflow, git flow
canary: canary, canary release, canary deployment
nomad: nomad
lambda: aws lambda, lambda functions
debezium: debezium
maxwell: maxwell
dms: dms, aws dms
goldengate: goldengate, golden gate
fivetran: fivetran
airbyte: airbyte
kafka-connect: kafka connect
schema-registry: schema registry
confluent: confluent
msk: msk, amazon msk
datadog: datadog
newrelic: new relic, newrelic
grafana: grafana
prometheus: prometheus
splunk: splunk
fluentd: fluentd, fluent bit
cloudwatch: cloudwatch
dynatrace: dynatrace
jaeger: jaeger
zipkin: zipkin
great-expectations: great expectations
soda: soda core, soda cloud
pytest: pytest
jenkins: jenkins
github-actions: github actions
gitlab: gitlab, gitlab ci
azure-devops: azure devops
argo-cd: argo cd, argocd
terraform: terraform, opentofu
ansible: ansible
pulumi: pulumi
vault: hashicorp vault, vault
kms: kms
hsm: hsm
keycloak: keycloak
jira: jira
confluence: confluence
slack: slack
teams: microsoft teams, ms teams
notion: notion
power-bi: power bi, powerbi
tableau: tableau
looker: looker, google data studio, looker studio
qlik: qlik, qlikview, qlik sense
superset: superset
metabase: metabase
quicksight: quicksight
feast: feast
tecton: tecton
sagemaker: sagemaker
vertex-ai: vertex ai
azure-ml: azure ml, azure machine learning
mlflow: mlflow
datahub: datahub
openmetadata: openmetadata
collibra: collibra
purview: purview
unity-catalog: unity catalog
lake-formation: lake formation
ranger: apache ranger
nsq: nsq
activemq: activemq
ibm-mq: ibm mq
solace: solace
kappa: kappa architecture, kappa
lambda-architecture: lambda architecture
data-vault: data vault
data-mesh: data mesh
lakehouse-architecture: medallion, medallion architecture
`;

/** Platforms. */
export const PLATFORM_WORDS = `
aws: aws, amazon web services, amazon cloud, amazon
azure: azure, microsoft azure, microsoft cloud
gcp: gcp, google cloud, google cloud platform
on-premises: on-premises, on premises, on-premise, on premise, on-prem, onprem, own data centre, own data center, own data centres, own data centers, own hardware, own servers, bare metal
`;

/** Families whose name tells the platform. */
export const FAMILY_PLATFORM: Readonly<Record<string, string>> = {
  kinesis: "aws", emr: "aws", glue: "aws", redshift: "aws", athena: "aws", s3: "aws", lambda: "aws", dms: "aws", msk: "aws", cloudwatch: "aws", "step-functions": "aws", sagemaker: "aws", "lake-formation": "aws", quicksight: "aws",
  "event-hubs": "azure", synapse: "azure", fabric: "azure", "data-factory": "azure", adls: "azure", "cosmos-db": "azure", "azure-ml": "azure", purview: "azure",
  pubsub: "gcp", dataflow: "gcp", bigquery: "gcp", bigtable: "gcp", spanner: "gcp", gcs: "gcp", "vertex-ai": "gcp",
};
/** Words of a family that name one platform ("EKS" in the family kubernetes). */
export const WORD_PLATFORM: Readonly<Record<string, string>> = { eks: "aws", aks: "azure", gke: "gcp", mwaa: "aws", "cloud composer": "gcp", elasticache: "aws", "azure databricks": "azure" };

/** Regimes. Ids are those of the regime catalog. */
export const REGIME_WORDS = `
gdpr: gdpr, general data protection regulation, dsgvo, rgpd
uk-gdpr: uk gdpr
pci-dss: pci dss, pci, pci-dss, pcidss
hipaa: hipaa, hitech
sox: sox, sarbanes-oxley, sarbanes oxley
soc-2: soc 2, soc2, soc 2 type ii, soc 2 type 2
iso-27001: iso 27001, iso/iec 27001, iso27001
iso27701: iso 27701
dora: dora, digital operational resilience act
ccpa: ccpa, cpra
nis2: nis2, nis 2, nis-2
fedramp-moderate: fedramp, fedramp moderate
fedramp-high: fedramp high
hitrust: hitrust
glba: glba
ferpa: ferpa
coppa: coppa
lgpd: lgpd
pipeda: pipeda
basel: basel iii, basel iv
bcbs-239: bcbs 239, bcbs239
mifid-ii: mifid, mifid ii, mifir
psd2: psd2
open-banking: open banking
nerc-cip: nerc cip
tisax: tisax
gxp: gxp, gmp
21-cfr-part-11: 21 cfr part 11
eidas: eidas
eu-ai-act: ai act, eu ai act
solvency: solvency ii
cjis: cjis
itar: itar
nist-800-53: nist 800-53
bsi-c5: bsi c5, c5
bsi: it-grundschutz, kritis
eprivacy: eprivacy, e-privacy
revdsg: fadp, ndsg, revdsg
swift-csp: swift csp
`;

/** SaaS applications that appear as sources. */
export const SAAS_WORDS = `
salesforce: salesforce, sfdc
hubspot: hubspot
stripe: stripe
shopify: shopify
zendesk: zendesk
marketo: marketo
servicenow: servicenow
workday: workday
netsuite: netsuite
google-analytics: google analytics, ga4
google-ads: google ads, adwords
facebook-ads: facebook ads, meta ads
segment: segment, twilio segment
intercom: intercom
jira: jira
google-sheets: google sheets, google drive, google workspace, spreadsheets in google
dynamics: dynamics 365, dynamics, dataverse
amplitude: amplitude
mixpanel: mixpanel
paypal: paypal
adyen: adyen
klaviyo: klaviyo
mailchimp: mailchimp
braze: braze
zuora: zuora
chargebee: chargebee
xero: xero
quickbooks: quickbooks
sharepoint: sharepoint
office-365: office 365, microsoft 365, o365
appsflyer: appsflyer
adjust: adjust
pipedrive: pipedrive
github: github
airtable: airtable
snowplow: snowplow
`;

/** Database engines by name; longer names first. */
export const ENGINE_WORDS = `
mysql: mysql, mariadb, aurora mysql, mysqldump
postgres: postgresql, postgres, aurora postgresql, aurora, alloydb
oracle: oracle, exadata
sqlserver: sql server, mssql, ms sql, azure sql
db2: db2
mongodb: mongodb, mongo, documentdb
sap: sap hana, sap s/4hana, s/4hana, s4hana, sap ecc, sap erp, sap billing, sap is-u, sap bw, sap
dynamodb: dynamodb
cassandra: cassandra, scylladb
cosmosdb: cosmos db, cosmosdb
spanner: spanner
redis: redis
elasticsearch: elasticsearch, opensearch
snowflake: snowflake
greenplum: greenplum
teradata: teradata
informix: informix
sybase: sybase
firebird: firebird
couchbase: couchbase
neo4j: neo4j
sqlite: sqlite
access: ms access, microsoft access
influxdb: influxdb
historian: pi historian, osisoft pi, historian
hbase: hbase
`;

/** One-word names that are also English words: they count only when written as a name. */
export const CAUTIOUS = new Set("glue segment flow beam storm soda tempo loki feast harbor atlas ranger fabric notion slack asana compose composer vault temporal prefect materialize estuary looker lambda athena aurora spanner catalog connect drive hive pinot druid presto adjust access nomad teams vector delta maxwell pulsar iceberg redis amazon oracle dynamics fivetran samza doris orc ceph lens mesh envoy istio consul nats solace kappa marquez buildpacks rover linkerd dagger helm flux spark elastic dynamo apex census cypher nexus thanos locust kong vantage luna entra aca acr amr aml opa rego timescale polars samza storm embulk heron yarn superset redash varnish zabbix datastream firehose keyspaces composer gatling kraft velero tempo teams".split(" "));
/** One-word aliases that are never taken from a catalog entry: they say nothing. */
export const NEVER = new Set("data stream streams streaming event events batch function functions queue queues storage database databases sql file files log logs metric metrics api apis monitoring monitor cache search backup warehouse lake dashboard dashboards python java scala r go transfer sftp csv json jdbc http https rest grpc email web cloud cluster server pipeline pipelines scheduler cron git docs wiki reviews report reports alerting alerts trace tracing model models ml etl elt cdc bi iam tls vpn mfa sso rbac abac vm vms vpc cdn firewall dns kpi snapshots retry none manual automatic daily hourly monthly tumbling sliding unit integration static rule statistical sum count avg encryption compliance readme google github airbnb microsoft ibm static serverless containers container table tables topic topics stack platform warehouse mirroring elementary ignition garage seaweed singer imply dx amp asa nas psc materialized aura nfs amg garagehq rke graph search metadata catalog".split(" "));

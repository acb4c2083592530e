/** Self-run open-source software, libraries, own infrastructure, edge and commercial on-premises products, by id. */
import type { Technology } from "../../schema.js";
import { activeDirectory } from "./active-directory.js";
import { airbyte } from "./airbyte.js";
import { alertmanager } from "./alertmanager.js";
import { amundsen } from "./amundsen.js";
import { ansible } from "./ansible.js";
import { apacheAirflow } from "./apache-airflow.js";
import { apacheApex } from "./apache-apex.js";
import { apacheAtlas } from "./apache-atlas.js";
import { apacheBeam } from "./apache-beam.js";
import { apacheCassandra } from "./apache-cassandra.js";
import { apacheDoris } from "./apache-doris.js";
import { apacheDruid } from "./apache-druid.js";
import { apacheFlink } from "./apache-flink.js";
import { apacheHeron } from "./apache-heron.js";
import { apacheHive } from "./apache-hive.js";
import { apacheHudi } from "./apache-hudi.js";
import { apacheIceberg } from "./apache-iceberg.js";
import { apacheKafka } from "./apache-kafka.js";
import { apacheNifi } from "./apache-nifi.js";
import { apacheOozie } from "./apache-oozie.js";
import { apacheOzone } from "./apache-ozone.js";
import { apachePinot } from "./apache-pinot.js";
import { apachePolaris } from "./apache-polaris.js";
import { apachePulsar } from "./apache-pulsar.js";
import { apacheRanger } from "./apache-ranger.js";
import { apacheSamza } from "./apache-samza.js";
import { apacheSpark } from "./apache-spark.js";
import { apacheSqoop } from "./apache-sqoop.js";
import { apacheStorm } from "./apache-storm.js";
import { apacheSuperset } from "./apache-superset.js";
import { apacheYarn } from "./apache-yarn.js";
import { apicurioRegistry } from "./apicurio-registry.js";
import { apisix } from "./apisix.js";
import { argoCd } from "./argo-cd.js";
import { argoWorkflows } from "./argo-workflows.js";
import { arx } from "./arx.js";
import { avevaPi } from "./aveva-pi.js";
import { bareMetalServers } from "./bare-metal-servers.js";
import { bookstack } from "./bookstack.js";
import { bytewax } from "./bytewax.js";
import { ceph } from "./ceph.js";
import { clickhouse } from "./clickhouse.js";
import { clouderaPrivateCloud } from "./cloudera-private-cloud.js";
import { confluentPlatform } from "./confluent-platform.js";
import { confluentSchemaRegistry } from "./confluent-schema-registry.js";
import { controlM } from "./control-m.js";
import { couchbase } from "./couchbase.js";
import { cronSystemd } from "./cron-systemd.js";
import { cyberarkPam } from "./cyberark-pam.js";
import { dagster } from "./dagster.js";
import { databaseTriggers } from "./database-triggers.js";
import { datahub } from "./datahub.js";
import { dbtCore } from "./dbt-core.js";
import { debezium } from "./debezium.js";
import { deequ } from "./deequ.js";
import { dellObjectscale } from "./dell-objectscale.js";
import { deltaLake } from "./delta-lake.js";
import { distributionRegistry } from "./distribution-registry.js";
import { dlt } from "./dlt.js";
import { duckdb } from "./duckdb.js";
import { edgexFoundry } from "./edgex-foundry.js";
import { elasticsearch } from "./elasticsearch.js";
import { elementary } from "./elementary.js";
import { embulk } from "./embulk.js";
import { emqx } from "./emqx.js";
import { envoy } from "./envoy.js";
import { exasol } from "./exasol.js";
import { feast } from "./feast.js";
import { fledge } from "./fledge.js";
import { fluentBit } from "./fluent-bit.js";
import { fluentd } from "./fluentd.js";
import { forgejoActions } from "./forgejo-actions.js";
import { freeipa } from "./freeipa.js";
import { garage } from "./garage.js";
import { gatling } from "./gatling.js";
import { gitlabSelfManaged } from "./gitlab-self-managed.js";
import { grafana } from "./grafana.js";
import { grafanaLoki } from "./grafana-loki.js";
import { grafanaMimir } from "./grafana-mimir.js";
import { grafanaOncall } from "./grafana-oncall.js";
import { grafanaTempo } from "./grafana-tempo.js";
import { graylog } from "./graylog.js";
import { greatExpectations } from "./great-expectations.js";
import { greenplum } from "./greenplum.js";
import { hadoopHdfs } from "./hadoop-hdfs.js";
import { haproxy } from "./haproxy.js";
import { harbor } from "./harbor.js";
import { hbase } from "./hbase.js";
import { hiveMetastore } from "./hive-metastore.js";
import { hivemq } from "./hivemq.js";
import { ibmDatastage } from "./ibm-datastage.js";
import { ibmDb2 } from "./ibm-db2.js";
import { ibmMq } from "./ibm-mq.js";
import { ignitionEdge } from "./ignition-edge.js";
import { influxdb } from "./influxdb.js";
import { informaticaPowercenter } from "./informatica-powercenter.js";
import { jaeger } from "./jaeger.js";
import { janusgraph } from "./janusgraph.js";
import { jenkins } from "./jenkins.js";
import { jmeter } from "./jmeter.js";
import { junit } from "./junit.js";
import { k3s } from "./k3s.js";
import { k6 } from "./k6.js";
import { kafkaConnect } from "./kafka-connect.js";
import { kafkaPerfTest } from "./kafka-perf-test.js";
import { kafkaStreams } from "./kafka-streams.js";
import { karapace } from "./karapace.js";
import { kepware } from "./kepware.js";
import { keycloak } from "./keycloak.js";
import { kongGateway } from "./kong-gateway.js";
import { ksqldb } from "./ksqldb.js";
import { kubeflow } from "./kubeflow.js";
import { kubernetes } from "./kubernetes.js";
import { lakekeeper } from "./lakekeeper.js";
import { leasedLine } from "./leased-line.js";
import { linuxVms } from "./linux-vms.js";
import { locust } from "./locust.js";
import { logstash } from "./logstash.js";
import { luigi } from "./luigi.js";
import { mageAi } from "./mage-ai.js";
import { materialize } from "./materialize.js";
import { mattermost } from "./mattermost.js";
import { maxwell } from "./maxwell.js";
import { mediawiki } from "./mediawiki.js";
import { meltano } from "./meltano.js";
import { memcached } from "./memcached.js";
import { memgraph } from "./memgraph.js";
import { metabase } from "./metabase.js";
import { milvus } from "./milvus.js";
import { minio } from "./minio.js";
import { mlflow } from "./mlflow.js";
import { mongodbCommunity } from "./mongodb-community.js";
import { mosquitto } from "./mosquitto.js";
import { mysql } from "./mysql.js";
import { natsJetstream } from "./nats-jetstream.js";
import { neo4j } from "./neo4j.js";
import { nessie } from "./nessie.js";
import { netappStoragegrid } from "./netapp-storagegrid.js";
import { nexusRepository } from "./nexus-repository.js";
import { nginx } from "./nginx.js";
import { nodeRed } from "./node-red.js";
import { nomad } from "./nomad.js";
import { opa } from "./opa.js";
import { openbao } from "./openbao.js";
import { opendlp } from "./opendlp.js";
import { openlineageMarquez } from "./openlineage-marquez.js";
import { openmetadata } from "./openmetadata.js";
import { openproject } from "./openproject.js";
import { opensearch } from "./opensearch.js";
import { openshift } from "./openshift.js";
import { opentelemetryCollector } from "./opentelemetry-collector.js";
import { opentofu } from "./opentofu.js";
import { oracleDatabase } from "./oracle-database.js";
import { oracleGoldengate } from "./oracle-goldengate.js";
import { pandas } from "./pandas.js";
import { pandera } from "./pandera.js";
import { pgbackrest } from "./pgbackrest.js";
import { pgvector } from "./pgvector.js";
import { plainParquet } from "./plain-parquet.js";
import { polars } from "./polars.js";
import { postgresql } from "./postgresql.js";
import { powerBiReportServer } from "./power-bi-report-server.js";
import { prefect } from "./prefect.js";
import { presidio } from "./presidio.js";
import { presto } from "./presto.js";
import { prometheus } from "./prometheus.js";
import { proxmoxVe } from "./proxmox-ve.js";
import { pulumi } from "./pulumi.js";
import { pytest } from "./pytest.js";
import { qdrant } from "./qdrant.js";
import { qlikReplicate } from "./qlik-replicate.js";
import { qlikSenseEnterprise } from "./qlik-sense-enterprise.js";
import { questdb } from "./questdb.js";
import { rabbitmq } from "./rabbitmq.js";
import { redash } from "./redash.js";
import { redis } from "./redis.js";
import { redpanda } from "./redpanda.js";
import { redpandaConnect } from "./redpanda-connect.js";
import { restic } from "./restic.js";
import { reverseEtlJobs } from "./reverse-etl-jobs.js";
import { risingwave } from "./risingwave.js";
import { rke2Rancher } from "./rke2-rancher.js";
import { rustfs } from "./rustfs.js";
import { sapBusinessobjects } from "./sap-businessobjects.js";
import { scylladb } from "./scylladb.js";
import { seaweedfs } from "./seaweedfs.js";
import { sftpServer } from "./sftp-server.js";
import { sodaCore } from "./soda-core.js";
import { sparkStructuredStreaming } from "./spark-structured-streaming.js";
import { splunkEnterprise } from "./splunk-enterprise.js";
import { sqlServer } from "./sql-server.js";
import { sqlmesh } from "./sqlmesh.js";
import { ssis } from "./ssis.js";
import { starrocks } from "./starrocks.js";
import { striim } from "./striim.js";
import { strimzi } from "./strimzi.js";
import { tableauServer } from "./tableau-server.js";
import { talend } from "./talend.js";
import { tekton } from "./tekton.js";
import { telegraf } from "./telegraf.js";
import { temporal } from "./temporal.js";
import { teradata } from "./teradata.js";
import { terraform } from "./terraform.js";
import { testng } from "./testng.js";
import { thalesLunaHsm } from "./thales-luna-hsm.js";
import { thanos } from "./thanos.js";
import { timescaledb } from "./timescaledb.js";
import { trino } from "./trino.js";
import { unityCatalogOss } from "./unity-catalog-oss.js";
import { valkey } from "./valkey.js";
import { varnish } from "./varnish.js";
import { vault } from "./vault.js";
import { vector } from "./vector.js";
import { veeam } from "./veeam.js";
import { velero } from "./velero.js";
import { vernemq } from "./vernemq.js";
import { vertica } from "./vertica.js";
import { victoriametrics } from "./victoriametrics.js";
import { vmwareVsphere } from "./vmware-vsphere.js";
import { wireguardIpsec } from "./wireguard-ipsec.js";
import { zabbix } from "./zabbix.js";
import { zfsFileServer } from "./zfs-file-server.js";
import { zipkin } from "./zipkin.js";

/** Every technology of this folder, sorted by id. */
export const openTechnologies: readonly Technology[] = [
  activeDirectory, airbyte, alertmanager, amundsen, ansible, apacheAirflow, apacheApex, apacheAtlas, apacheBeam, apacheCassandra,
  apacheDoris, apacheDruid, apacheFlink, apacheHeron, apacheHive, apacheHudi, apacheIceberg, apacheKafka, apacheNifi, apacheOozie,
  apacheOzone, apachePinot, apachePolaris, apachePulsar, apacheRanger, apacheSamza, apacheSpark, apacheSqoop, apacheStorm, apacheSuperset,
  apacheYarn, apicurioRegistry, apisix, argoCd, argoWorkflows, arx, avevaPi, bareMetalServers, bookstack, bytewax, ceph, clickhouse,
  clouderaPrivateCloud, confluentPlatform, confluentSchemaRegistry, controlM, couchbase, cronSystemd, cyberarkPam, dagster,
  databaseTriggers, datahub, dbtCore, debezium, deequ, dellObjectscale, deltaLake, distributionRegistry, dlt, duckdb, edgexFoundry,
  elasticsearch, elementary, embulk, emqx, envoy, exasol, feast, fledge, fluentBit, fluentd, forgejoActions, freeipa, garage, gatling,
  gitlabSelfManaged, grafana, grafanaLoki, grafanaMimir, grafanaOncall, grafanaTempo, graylog, greatExpectations, greenplum, hadoopHdfs,
  haproxy, harbor, hbase, hiveMetastore, hivemq, ibmDatastage, ibmDb2, ibmMq, ignitionEdge, influxdb, informaticaPowercenter, jaeger,
  janusgraph, jenkins, jmeter, junit, k3s, k6, kafkaConnect, kafkaPerfTest, kafkaStreams, karapace, kepware, keycloak, kongGateway, ksqldb,
  kubeflow, kubernetes, lakekeeper, leasedLine, linuxVms, locust, logstash, luigi, mageAi, materialize, mattermost, maxwell, mediawiki,
  meltano, memcached, memgraph, metabase, milvus, minio, mlflow, mongodbCommunity, mosquitto, mysql, natsJetstream, neo4j, nessie,
  netappStoragegrid, nexusRepository, nginx, nodeRed, nomad, opa, openbao, opendlp, openlineageMarquez, openmetadata, openproject,
  opensearch, openshift, opentelemetryCollector, opentofu, oracleDatabase, oracleGoldengate, pandas, pandera, pgbackrest, pgvector,
  plainParquet, polars, postgresql, powerBiReportServer, prefect, presidio, presto, prometheus, proxmoxVe, pulumi, pytest, qdrant,
  qlikReplicate, qlikSenseEnterprise, questdb, rabbitmq, redash, redis, redpanda, redpandaConnect, restic, reverseEtlJobs, risingwave,
  rke2Rancher, rustfs, sapBusinessobjects, scylladb, seaweedfs, sftpServer, sodaCore, sparkStructuredStreaming, splunkEnterprise,
  sqlServer, sqlmesh, ssis, starrocks, striim, strimzi, tableauServer, talend, tekton, telegraf, temporal, teradata, terraform, testng,
  thalesLunaHsm, thanos, timescaledb, trino, unityCatalogOss, valkey, varnish, vault, vector, veeam, velero, vernemq, vertica,
  victoriametrics, vmwareVsphere, wireguardIpsec, zabbix, zfsFileServer, zipkin,
];

-- ClickHouse: two views over the table that the Collector's clickhouse exporter makes (otel_logs, in this database).
-- A report that was sent twice carries the same log.record.uid: the first arrival counts.

CREATE OR REPLACE VIEW crash_reports AS
SELECT
    LogAttributes['log.record.uid'] AS id,
    Timestamp AS occurred_at,
    ResourceAttributes['source'] AS component,
    ResourceAttributes['service.version'] AS version,
    LogAttributes['cortex.crash.group'] AS crash_group,
    LogAttributes['cortex.crash.advice'] AS advice,
    LogAttributes['exception.type'] AS exception_type,
    Body AS message,
    LogAttributes['exception.stacktrace'] AS stack,
    LogAttributes['gen_ai.request.model'] AS model,
    LogAttributes['session.id'] AS session,
    ResourceAttributes['os.name'] AS os,
    ResourceAttributes['host.arch'] AS architecture,
    ResourceAttributes['cortex.gpu.models'] AS gpus
FROM otel_logs
WHERE LogAttributes['log.record.uid'] != ''
ORDER BY Timestamp
LIMIT 1 BY LogAttributes['log.record.uid'];

CREATE OR REPLACE VIEW crash_groups AS
SELECT
    crash_group,
    count() AS reports,
    uniqExactIf(session, session != '') AS sessions,
    arraySort(groupUniqArrayIf(version, version != '')) AS versions,
    min(occurred_at) AS first_seen,
    max(occurred_at) AS last_seen,
    argMax(exception_type, occurred_at) AS exception_type,
    argMax(message, occurred_at) AS newest_message
FROM crash_reports
WHERE crash_group != ''
GROUP BY crash_group;

-- BigQuery: two views over the archive's lines (packaging/team/up writes them; `bq load` or a transfer brings them in)
-- in a table crash_archive with one column `line` of type JSON: each line is one OTLP/JSON request.
--   bq load --source_format=CSV --field_delimiter=$'\x01' --quote='' DATASET.crash_archive FILE line:JSON
-- A report that was sent twice carries the same log.record.uid: the first arrival counts.

CREATE OR REPLACE VIEW crash_reports AS
WITH records AS (
  SELECT
    record,
    ARRAY(
      SELECT AS STRUCT JSON_VALUE(a, '$.key') AS key,
        COALESCE(JSON_VALUE(a, '$.value.stringValue'), TO_JSON_STRING(JSON_QUERY(a, '$.value'))) AS value
      FROM UNNEST(JSON_QUERY_ARRAY(resource, '$.resource.attributes')) AS a
    ) AS about,
    ARRAY(
      SELECT AS STRUCT JSON_VALUE(a, '$.key') AS key,
        COALESCE(JSON_VALUE(a, '$.value.stringValue'), TO_JSON_STRING(JSON_QUERY(a, '$.value'))) AS value
      FROM UNNEST(JSON_QUERY_ARRAY(record, '$.attributes')) AS a
    ) AS attributes
  FROM crash_archive,
    UNNEST(JSON_QUERY_ARRAY(line, '$.resourceLogs')) AS resource,
    UNNEST(JSON_QUERY_ARRAY(resource, '$.scopeLogs')) AS scope,
    UNNEST(JSON_QUERY_ARRAY(scope, '$.logRecords')) AS record
)
SELECT
  (SELECT ANY_VALUE(value) FROM UNNEST(attributes) WHERE key = 'log.record.uid') AS id,
  TIMESTAMP_MICROS(DIV(CAST(JSON_VALUE(record, '$.timeUnixNano') AS INT64), 1000)) AS occurred_at,
  (SELECT ANY_VALUE(value) FROM UNNEST(about) WHERE key = 'source') AS component,
  (SELECT ANY_VALUE(value) FROM UNNEST(about) WHERE key = 'service.version') AS version,
  (SELECT ANY_VALUE(value) FROM UNNEST(attributes) WHERE key = 'cortex.crash.group') AS crash_group,
  (SELECT ANY_VALUE(value) FROM UNNEST(attributes) WHERE key = 'cortex.crash.advice') AS advice,
  (SELECT ANY_VALUE(value) FROM UNNEST(attributes) WHERE key = 'exception.type') AS exception_type,
  JSON_VALUE(record, '$.body.stringValue') AS message,
  (SELECT ANY_VALUE(value) FROM UNNEST(attributes) WHERE key = 'exception.stacktrace') AS stack,
  (SELECT ANY_VALUE(value) FROM UNNEST(attributes) WHERE key = 'gen_ai.request.model') AS model,
  (SELECT ANY_VALUE(value) FROM UNNEST(attributes) WHERE key = 'session.id') AS session,
  (SELECT ANY_VALUE(value) FROM UNNEST(about) WHERE key = 'os.name') AS os,
  (SELECT ANY_VALUE(value) FROM UNNEST(about) WHERE key = 'host.arch') AS architecture,
  (SELECT ANY_VALUE(value) FROM UNNEST(about) WHERE key = 'cortex.gpu.models') AS gpus
FROM records
QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY occurred_at) = 1;

CREATE OR REPLACE VIEW crash_groups AS
SELECT
  crash_group,
  COUNT(*) AS reports,
  COUNT(DISTINCT session) AS sessions,
  ARRAY_AGG(DISTINCT version IGNORE NULLS ORDER BY version) AS versions,
  MIN(occurred_at) AS first_seen,
  MAX(occurred_at) AS last_seen,
  ANY_VALUE(exception_type HAVING MAX occurred_at) AS exception_type,
  ANY_VALUE(message HAVING MAX occurred_at) AS newest_message
FROM crash_reports
WHERE crash_group IS NOT NULL
GROUP BY crash_group;

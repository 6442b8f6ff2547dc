-- PostgreSQL (14 or newer): two views over the archive's lines, each one OTLP/JSON request, in a table of one column.
--   psql -c '\copy crash_archive(line) from FILE with (format csv, delimiter E''\x01'', quote E''\x02'')'
-- A report that was sent twice carries the same log.record.uid: the first arrival counts.

CREATE TABLE IF NOT EXISTS crash_archive (line jsonb NOT NULL);

CREATE OR REPLACE FUNCTION otlp_attributes(items jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_object_agg(item->>'key', coalesce(item#>'{value,stringValue}', item->'value')), '{}')
    FROM jsonb_array_elements(coalesce(items, '[]')) AS item
$$;

CREATE OR REPLACE VIEW crash_reports AS
SELECT DISTINCT ON (id) *
FROM (
    SELECT
        attributes->>'log.record.uid' AS id,
        to_timestamp((record->>'timeUnixNano')::numeric / 1e9) AS occurred_at,
        about->>'source' AS component,
        about->>'service.version' AS version,
        attributes->>'cortex.crash.group' AS crash_group,
        attributes->>'cortex.crash.advice' AS advice,
        attributes->>'exception.type' AS exception_type,
        record#>>'{body,stringValue}' AS message,
        attributes->>'exception.stacktrace' AS stack,
        attributes->>'gen_ai.request.model' AS model,
        attributes->>'session.id' AS session,
        about->>'os.name' AS os,
        about->>'host.arch' AS architecture,
        about->>'cortex.gpu.models' AS gpus
    FROM crash_archive,
        jsonb_array_elements(line->'resourceLogs') AS resource,
        jsonb_array_elements(resource->'scopeLogs') AS scope,
        jsonb_array_elements(scope->'logRecords') AS record,
        otlp_attributes(resource#>'{resource,attributes}') AS about,
        otlp_attributes(record->'attributes') AS attributes
) AS every_arrival
WHERE id IS NOT NULL
ORDER BY id, occurred_at;

CREATE OR REPLACE VIEW crash_groups AS
SELECT
    crash_group,
    count(*) AS reports,
    count(DISTINCT session) AS sessions,
    array_agg(DISTINCT version ORDER BY version) FILTER (WHERE version IS NOT NULL) AS versions,
    min(occurred_at) AS first_seen,
    max(occurred_at) AS last_seen,
    (array_agg(exception_type ORDER BY occurred_at DESC))[1] AS exception_type,
    (array_agg(message ORDER BY occurred_at DESC))[1] AS newest_message
FROM crash_reports
WHERE crash_group IS NOT NULL
GROUP BY crash_group;

-- Who said what about a place in the last seven days
-- Change the place. It is looked for in the words of the statement and in the place that the article opens with.
WITH asked AS (SELECT 'Torvane' AS place, current_date AS today)
SELECT
  s.published_day,
  coalesce(s.speaker_name, 'unknown') AS speaker,
  s.speaker_role,
  s.stance,
  s.content,
  s.source_key
FROM statements AS s
CROSS JOIN asked
WHERE date_diff('day', cast(s.published_day AS date), asked.today) BETWEEN 0 AND 6
  AND strpos(lower(s.content || ' ' || coalesce(s.dateline, '')), lower(asked.place)) > 0
  AND s.section <> 'headline'
  AND NOT s.negated
ORDER BY s.published_day DESC, s.source_key, s.content_start

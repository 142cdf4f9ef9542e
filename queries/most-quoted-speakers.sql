-- Who was quoted most in the last thirty days
-- Word for word only: statements with something in quotation marks.
SELECT
  s.speaker_name,
  s.speaker_kind,
  count(*) AS quotations,
  count(DISTINCT s.source_key) AS articles,
  min(s.published_day) AS first_day,
  max(s.published_day) AS last_day
FROM statements AS s
WHERE date_diff('day', cast(s.published_day AS date), current_date) BETWEEN 0 AND 29
  AND s.speaker_name IS NOT NULL
  AND s.kind IN ('direct', 'mixed')
  AND s.section <> 'headline'
GROUP BY 1, 2
ORDER BY 3 DESC, 1
LIMIT 100

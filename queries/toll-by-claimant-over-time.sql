-- The toll at a place by claimant over time
-- Change the place and the outcome. Each line is the highest figure that a claimant gave on a day: never add lines up.
WITH asked AS (SELECT 'Torvane' AS place, 'killed' AS outcome)
SELECT
  c.published_day,
  max(coalesce(c.attributed_to_name, 'the article itself')) AS claimant,
  max(c.count_min) AS at_least,
  max_by(c.count_text, coalesce(c.count_min, c.count_value, c.count_max)) AS words,
  count(DISTINCT c.source_key) AS articles
FROM casualties AS c
CROSS JOIN asked
WHERE c.outcome = asked.outcome
  AND strpos(lower(coalesce(c.place_name, '') || ' ' || coalesce(c.dateline, '')), lower(asked.place)) > 0
  AND c.scope = 'event'
  AND c.count_unit = 'persons'
  AND c.status IN ('reported', 'claimed')
  AND coalesce(c.relation_type, '') NOT IN ('subset-of', 'restates')
  AND c.section <> 'headline'
GROUP BY c.published_day, lower(coalesce(c.attributed_to_name, ''))
ORDER BY 1, 2

-- Figures whose claimants disagree
-- Two figures for the same outcome, day and place, by two claimants, of which the higher begins above the lower one's end.
WITH figure AS (
  SELECT
    outcome,
    count_unit,
    coalesce(time_from, published_day) AS day,
    lower(coalesce(place_name, dateline, source_key)) AS place,
    coalesce(attributed_to_name, 'the article itself') AS claimant,
    count_text,
    count_min,
    count_max,
    source_key
  FROM casualties
  WHERE scope = 'event'
    AND status IN ('reported', 'claimed')
    AND coalesce(relation_type, '') <> 'subset-of'
    AND section <> 'headline'
)
SELECT DISTINCT
  a.day,
  a.place,
  a.outcome,
  a.claimant AS lower_claimant,
  a.count_text AS lower_figure,
  b.claimant AS higher_claimant,
  b.count_text AS higher_figure,
  a.source_key AS lower_source,
  b.source_key AS higher_source
FROM figure AS a
JOIN figure AS b
  ON a.outcome = b.outcome AND a.count_unit = b.count_unit AND a.day = b.day AND a.place = b.place
WHERE lower(a.claimant) <> lower(b.claimant)
  AND a.count_max < b.count_min
ORDER BY 1, 2, 3, 4, 6

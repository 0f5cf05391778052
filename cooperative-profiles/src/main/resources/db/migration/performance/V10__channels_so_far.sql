INSERT INTO performance_channel_month (cooperative_id, month, channel, fair_code, revenue, returned)
SELECT cooperative_id, month, channel, fair_code, SUM(revenue), SUM(returned)
FROM (
    SELECT cooperative_id, month, channel, COALESCE(fair_code, '') AS fair_code, amount AS revenue, 0 AS returned
    FROM performance_sale
    UNION ALL
    SELECT s.cooperative_id, r.month, s.channel, COALESCE(s.fair_code, ''), 0,
        LEAST(r.amount, GREATEST(0, s.amount - r.amount_before))
    FROM (
        SELECT sale_key, month, amount,
            SUM(amount) OVER (PARTITION BY sale_key ORDER BY reversed_at, reversal_key
                ROWS UNBOUNDED PRECEDING) - amount AS amount_before
        FROM performance_reversal
    ) r JOIN performance_sale s ON s.sale_key = r.sale_key
) booked GROUP BY cooperative_id, month, channel, fair_code;

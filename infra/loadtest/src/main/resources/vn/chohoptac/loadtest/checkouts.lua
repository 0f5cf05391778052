-- Sends each checkout of a file once: key and body, parted by a tab. Writes a file when all are answered.
local checkouts, taken, answered, refused, finished = {}, 0, 0, 0, nil
local reserved = 0

function init(args)
  for line in io.lines(args[1]) do
    local key, body = line:match("^(%S+)\t(.*)$")
    checkouts[#checkouts + 1] = wrk.format("POST", "/api/v1/checkouts",
      { ["Content-Type"] = "application/json", ["Idempotency-Key"] = key }, body)
  end
  finished = args[2]
end

-- A connection for which nothing is left waits until the end.
function delay()
  reserved = reserved + 1
  return reserved > #checkouts and 1000000 or 0
end

-- wrk asks once before it begins, only to look at the request.
function request()
  if reserved > 0 then taken = taken + 1 end
  return checkouts[math.max(taken, 1)]
end

function response(status, headers, body)
  answered = answered + 1
  if status ~= 201 or not body:find('"orderCode"', 1, true) then
    refused = refused + 1
    if refused < 4 then io.stderr:write(status .. " " .. body .. "\n") end
  end
  if answered == #checkouts then
    local file = io.open(finished, "w")
    file:write(refused)
    file:close()
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.timeout, errors.status,
    latency:percentile(50), latency:percentile(95)))
end

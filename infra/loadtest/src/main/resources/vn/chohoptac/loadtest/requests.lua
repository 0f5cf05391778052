-- Sends the requests of a file over and over: method, path, content type and body, parted by tabs. The second argument
-- is how many milliseconds a connection rests before each.
local requests, at = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local method, path, kind, body = line:match("^(%S+)\t(%S+)\t?([^\t]*)\t?(.*)$")
    local headers = {}
    if kind ~= "" then headers["Content-Type"] = kind; headers["Accept"] = kind end
    requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
  -- wrk asks whether there is such a function only after this one.
  local pause = tonumber(args[2])
  if pause > 0 then
    function delay() return pause end
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.timeout, errors.status,
    latency:percentile(50), latency:percentile(95)))
end

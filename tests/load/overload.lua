-- For wrk (https://github.com/wg/wrk, SCRIPTING): questions on every connection, some time after the last answer, whatever it was.
-- Arguments: the mean pause in milliseconds, then one body after another.

local bodies, at, pause = {}, 0, 0
answered, refused, without_retry, other = 0, 0, 0, 0
local counting

function setup(thread)
  counting = thread
end

function init(arguments)
  pause = tonumber(arguments[1])
  for row = 2, #arguments do
    bodies[#bodies + 1] = wrk.format("POST", "/api/v1/ask", { ["Content-Type"] = "application/json" }, arguments[row])
  end
end

-- Never all at once: from half the pause to half as much again.
function delay()
  return pause * (0.5 + math.random())
end

function request()
  at = at % #bodies + 1
  return bodies[at]
end

function response(status, headers)
  if status == 200 then
    answered = answered + 1
  elseif status == 429 or status == 503 then
    refused = refused + 1
    if not headers["retry-after"] then
      without_retry = without_retry + 1
    end
  else
    other = other + 1
  end
end

function done(summary)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.timeout
  local get = function(name)
    return counting:get(name)
  end
  print(string.format("%d %d %d %d %d", get("answered"), get("refused"), get("without_retry"), get("other"), failed))
end

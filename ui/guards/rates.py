"""Rate limits through the limits library (https://limits.readthedocs.io/): a sliding window for each client."""

import logging
import math
import time

import limits
from limits.aio.storage import Storage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.errors import StorageError
from limits.storage import storage_from_string
from limits.util import WindowStats

from ui.settings import Settings, SettingsError

_log = logging.getLogger("signpost")


class Rates:
    """How often each client may ask."""

    def __init__(self, rate: str, store: Storage) -> None:
        """Take a rate such as 120/minute, "0" for none, and where to count."""
        self._rate = limits.parse(rate) if rate != "0" else None
        self._limiter = SlidingWindowCounterRateLimiter(store)
        self._is_out_of_order = False

    async def wait_seconds(self, client: str) -> int:
        """Count a question of this client; return 0 if it may be answered, else how long to wait.

        A store that cannot be reached lets everybody through: losing the limit for a while is better than the service.
        """
        if self._rate is None:
            return 0
        try:
            is_allowed = await self._limiter.hit(self._rate, client)
            stats = None if is_allowed else await self._limiter.get_window_stats(self._rate, client)
        except StorageError as error:
            self._report(error)
            return 0
        self._is_out_of_order = False
        return 0 if stats is None else self._until(stats)

    def _until(self, stats: WindowStats) -> int:
        return max(1, math.ceil(stats.reset_time - time.time()))

    def _report(self, error: StorageError) -> None:
        if not self._is_out_of_order:
            _log.error("Rate limits are off: their store cannot be reached (%s).", type(error.storage_error).__name__)
        self._is_out_of_order = True


def open_rates(settings: Settings) -> Rates:
    """Return the limits that the settings describe.

    Raises:
        SettingsError: If they need the Redis client and it is not installed.
    """
    options = {} if settings.rate_limit_store == "memory://" else {"implementation": "redispy"}
    try:
        store = storage_from_string(f"async+{settings.rate_limit_store}", wrap_exceptions=True, **options)
    except limits.errors.ConfigurationError as error:
        raise SettingsError(
            "SIGNPOST_RATE_LIMIT_STORE needs the Redis client; run pip install 'signpost-mentorship[redis]'."
        ) from error
    if not isinstance(store, Storage):
        raise TypeError(f"{type(store).__name__} is no asynchronous store")
    return Rates(settings.rate_limit, store)

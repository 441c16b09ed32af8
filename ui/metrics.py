"""What is counted, for Prometheus (https://prometheus.io/docs/concepts/metric_types/): numbers and names, never text."""

from collections.abc import Callable

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from assistant.answer import Answer

TYPE = CONTENT_TYPE_LATEST
# Seconds: an answer takes some milliseconds; the last ones tell a busy server from a stuck one.
_BUCKETS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The counters of one application; each application has its own."""

    def __init__(self, index_version: Callable[[], str]) -> None:
        """Take the function that returns the index version being served, empty for none."""
        self._registry = CollectorRegistry()
        self._registry.register(_IndexVersion(index_version))
        self._answers = Counter("signpost_answers", "Answers by outcome.", ["outcome"], registry=self._registry)
        self._seconds = Histogram(
            "signpost_answer_seconds", "Time from question to answer.", buckets=_BUCKETS, registry=self._registry
        )
        self._refusals = Counter("signpost_refusals", "Requests that were refused.", ["status"], registry=self._registry)
        self._requests = Counter(
            "signpost_requests", "Responses by route and status.", ["method", "route", "status"], registry=self._registry
        )
        self._feedback = Counter(
            "signpost_feedback", "Feedback by outcome.", ["outcome", "helpful", "reason"], registry=self._registry
        )

    def answered(self, answer: Answer, seconds: float) -> None:
        """Count an answer."""
        self._answers.labels(answer.outcome.value).inc()
        self._seconds.observe(seconds)

    def responded(self, method: str, route: str, status: int) -> None:
        """Count a response, and a refusal (401, 413, 429, 503 and the like) by its status."""
        self._requests.labels(method, route, str(status)).inc()
        if status in (401, 408, 413, 429, 503):
            self._refusals.labels(str(status)).inc()

    def rated(self, outcome: str, *, helpful: bool, reason: str | None) -> None:
        """Count feedback."""
        self._feedback.labels(outcome, str(helpful).lower(), reason or "").inc()

    def page(self) -> bytes:
        """Return everything in Prometheus' text format."""
        return generate_latest(self._registry)


class _IndexVersion(Collector):
    """The version as it is at the time of asking: another may have been published since the start."""

    def __init__(self, index_version: Callable[[], str]) -> None:
        self._index_version = index_version

    def collect(self) -> list[Metric]:
        """Return one gauge, always 1, that carries the version as its label."""
        gauge = GaugeMetricFamily("signpost_index_info", "The index version that is served.", labels=["version"])
        gauge.add_metric([self._index_version()], 1)
        return [gauge]

"""Settings from SIGNPOST_* variables: the only place where the environment is read."""

import os
import re
from ipaddress import ip_network
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from ui.spelling import PREFIX, as_sent, refuse_unknown

Region = Literal["us", "ca", "uk", "ie", "au", "nz", "in"]
MIN_SECRET_BYTES = 32  # RFC 7518, section 3.2: an HS256 key is at least as long as its hash
_RATE = re.compile(r"0|[1-9]\d{0,8}/(?:second|minute|hour|day)")
_SHARED_STORES = ("redis://", "rediss://", "redis+unix://")
_CONFIDENTIAL = {"identity_secret", "identity_jwks", "rate_limit_store"}  # a URL may hold a password


class Settings(BaseSettings):
    """Every setting of the server and the command line."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore", env_ignore_empty=True)

    index_dir: Path = Field(Path("var/index"), description="Folder that `python build_index.py` publishes the index in.")
    host: str = Field("127.0.0.1", description="Address that the server listens on.")
    port: int = Field(7860, ge=0, le=65535, description="Port that the server listens on; 0 takes a free one.")
    chat: bool = Field(True, description="Serve the Gradio chat at /chat; off leaves the API and the widget.")
    region: Region = Field("us", description="Country whose emergency and support numbers are shown.")
    grace_days: int = Field(180, ge=0, description="Days after its review date on which guidance is still quoted, marked as old.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much the server logs.")
    allowed_origins: str = Field(
        "", description="Portals that may embed the widget and call the API, such as `https://portal.example`; commas between."
    )
    trusted_proxies: str = Field(
        "", description="Addresses or networks of your own proxies, whose X-Forwarded-For is believed; commas between."
    )
    rate_limit: str = Field(
        "120/minute", description="Questions, feedback and Word files for each token or client address; `0` for no limit."
    )
    rate_limit_store: str = Field(
        "memory://", description="Where questions are counted: memory, or a Redis URL that several servers share."
    )
    concurrency: int = Field(2, ge=1, le=64, description="Questions that are answered at the same time; your cores.")
    deadline_seconds: float = Field(10, gt=0, le=120, description="Time in which a request must have arrived and be answered.")
    identity_required: bool = Field(False, description="Answer only requests with a signed token; needs one of the next two.")
    identity_secret: SecretStr = Field(
        SecretStr(""), description="Secret of 32 bytes or more, with which your portal signs tokens (HS256)."
    )
    identity_jwks: str = Field("", description="URL or file of the public keys (JWKS) for tokens that your portal signs.")
    journal: Path | None = Field(None, description="File that feedback is appended to; no file, no journal.")

    @property
    def origins(self) -> tuple[str, ...]:
        """Return the allowed origins, each as a browser sends it."""
        return tuple(as_sent(origin) for origin in _listed(self.allowed_origins))

    @property
    def proxies(self) -> tuple[str, ...]:
        """Return the trusted proxies."""
        return tuple(_listed(self.trusted_proxies))

    @field_validator("allowed_origins")
    @classmethod
    def _origins_are_origins(cls, value: str) -> str:
        for origin in _listed(value):
            as_sent(origin)
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _proxies_are_networks(cls, value: str) -> str:
        for network in _listed(value):
            try:
                ip_network(network)
            except ValueError as error:
                raise ValueError(f"{error}; write addresses or networks such as 10.0.0.0/8") from error
        return value

    @field_validator("rate_limit")
    @classmethod
    def _rate_can_be_read(cls, value: str) -> str:
        if not _RATE.fullmatch(value):
            raise ValueError("write a number and a time, such as 120/minute, or 0 for no limit")
        return value

    @field_validator("rate_limit_store")
    @classmethod
    def _store_is_known(cls, value: str) -> str:
        if value != "memory://" and not value.startswith(_SHARED_STORES):
            raise ValueError("write memory:// or a URL such as redis://host:6379/0")
        return value

    @field_validator("identity_secret")
    @classmethod
    def _secret_is_long(cls, value: SecretStr) -> SecretStr:
        if 0 < len(value.get_secret_value().encode()) < MIN_SECRET_BYTES:
            raise ValueError(f"must be at least {MIN_SECRET_BYTES} bytes long, such as `openssl rand -base64 48` prints")
        return value

    @field_validator("identity_jwks")
    @classmethod
    def _keys_have_a_place(cls, value: str) -> str:
        if value and urlsplit(value).scheme not in ("https", "http", ""):
            raise ValueError("write an https URL or the path of a file")
        return value

    @model_validator(mode="after")
    def _identity_is_whole(self) -> Self:
        if self.identity_secret.get_secret_value() and self.identity_jwks:
            raise ValueError("SIGNPOST_IDENTITY_SECRET and SIGNPOST_IDENTITY_JWKS are both set; keep one")
        if self.identity_required and not (self.identity_secret.get_secret_value() or self.identity_jwks):
            raise ValueError("SIGNPOST_IDENTITY_REQUIRED needs SIGNPOST_IDENTITY_SECRET or SIGNPOST_IDENTITY_JWKS")
        if self.identity_required and self.chat:
            raise ValueError("SIGNPOST_IDENTITY_REQUIRED needs SIGNPOST_CHAT=false, for the chat page cannot send a token")
        return self


class SettingsError(Exception):
    """A setting cannot be used; the message is one sentence that names it."""


def load_settings() -> Settings:
    """Read the settings.

    Raises:
        SettingsError: If a variable holds something that its setting cannot be, or is named like a setting and is none.
    """
    try:
        refuse_unknown(os.environ, [f"{PREFIX}{name.upper()}" for name in Settings.model_fields])
    except ValueError as error:
        raise SettingsError(str(error)) from None
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        message = first["msg"].removeprefix("Value error, ")
        if not first["loc"]:  # several variables together; the message names them
            raise SettingsError(f"{message}.") from None
        field = str(first["loc"][0])
        # What may hold a password is not repeated, and `from None` keeps it out of the traceback too.
        shown = "not usable" if field in _CONFIDENTIAL else repr(first["input"])
        raise SettingsError(f"SIGNPOST_{field.upper()} is {shown}: {message[0].lower()}{message[1:]}.") from None


def _listed(value: str) -> list[str]:
    return [item.strip() for item in value.split(",") if item.strip()]

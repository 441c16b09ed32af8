"""Settings from SIGNPOST_* variables: the only place where the environment is read."""

from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict


class SettingsError(Exception):
    """A setting cannot be used; the message is one sentence that names it."""


class Settings(BaseSettings):
    """Every setting of the server and the command line."""

    model_config = SettingsConfigDict(env_prefix="SIGNPOST_", frozen=True, extra="ignore")

    index_dir: Path = Field(Path("var/index"), description="Folder that `python build_index.py` publishes the index in.")
    host: str = Field("127.0.0.1", description="Address that the server listens on.")
    port: int = Field(7860, ge=0, le=65535, description="Port that the server listens on; 0 takes a free one.")
    chat: bool = Field(True, description="Serve the Gradio chat at /chat; off leaves the health route only.")
    region: Literal["us", "ca", "uk", "ie", "au", "nz", "in"] = Field(
        "us", description="Country whose emergency and support numbers are shown."
    )
    grace_days: int = Field(180, ge=0, description="Days after its review date on which guidance is still quoted, marked as old.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much the server logs.")


def load_settings() -> Settings:
    """Read the settings.

    Raises:
        SettingsError: If a variable holds something that its setting cannot be.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "SIGNPOST_" + "_".join(str(part) for part in first["loc"]).upper()
        raise SettingsError(f"{name} is {first['input']!r}: {first['msg'].lower()}.") from error

"""Nothing that is asked, and no trace of anybody asking, leaves the machine: not through the libraries either."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.libraries import RUNTIME, library

# A machine of a build service is spared the reports; this must hold on a hospital's.
UNWATCHED = {"CI", "GITHUB_ACTIONS", "TF_BUILD", "ORT_RUNNING_UNIT_TESTS", "ORT_DISABLE_TELEMETRY"}


@pytest.mark.parametrize(
    "work",
    [
        "from pathlib import Path; from index.encoder import OnnxEncoder; OnnxEncoder(Path({folder!r})).encode_query('a mentor')",
        "from index.libraries import library; library('onnxruntime.quantization')",
    ],
)
def test_the_runtime_keeps_no_reports_to_send(encoder_folder: Path, tmp_path: Path, work: str) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in UNWATCHED and not key.startswith("XDG_")}
    environment |= {"HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", work.format(folder=str(encoder_folder))], check=True, env=environment)
    assert not list(tmp_path.rglob("*"))


def test_no_lock_is_shared_with_other_processes() -> None:
    code = "import sys; from index.libraries import library; library('bm25s'); print('tqdm' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


def test_the_release_is_that_of_the_library() -> None:
    assert f"onnxruntime {library('onnxruntime').__version__}" == RUNTIME

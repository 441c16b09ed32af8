"""`signpost index`: list, check, take back and prune the versions of the index."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from ui.settings import load_settings

if TYPE_CHECKING:
    from index.store import IndexStore

app = typer.Typer(no_args_is_help=True, help="List, check, take back and prune the versions of the index.")

Version = Annotated[str, typer.Argument(help="A version's name, as `signpost index list` shows it.")]


@app.command("list")
def list_versions() -> None:
    """List the versions, newest first; * marks the published one."""
    from index.manifest import ArtifactError  # noqa: PLC0415 - `signpost --help` needs no numpy

    store = _store()
    published = _published(store)
    for version in reversed(store.versions()):
        mark = "*" if version == published else " "
        try:
            manifest = store.manifest(version)
        except ArtifactError as error:
            typer.echo(f"{mark} {version}  {error}")
            continue
        counts = manifest.counts
        typer.echo(
            f"{mark} {version}  built {manifest.built_at}, {counts['documents']} documents, {counts['passages']} passages, "
            f"encoder {manifest.encoder.name} {manifest.encoder.precision}"
        )
    if not published:
        store.current()  # says why nothing is published


@app.command()
def verify(version: Version = "") -> None:
    """Compare every file of a version, or of all of them, with its manifest; exit code 1 if any is damaged."""
    from index.manifest import ArtifactError  # noqa: PLC0415 - see list_versions

    store = _store()
    if version and version not in store.versions():
        raise ArtifactError(f"There is no version {version!r}; `signpost index list` shows what there is.")
    damaged = 0
    for name in [version] if version else reversed(store.versions()):
        try:
            files = len(store.verify(name).files)
        except ArtifactError as error:
            damaged += 1
            typer.echo(f"{name}  damaged. {error}")
        else:
            typer.echo(f"{name}  whole, {files} files")
    if not version:
        store.current()  # says what is wrong with the pointer
    if damaged:
        raise typer.Exit(1)


@app.command()
def rollback(version: Version = "") -> None:
    """Publish an older version again: the newest whole one before the published, unless you name another."""
    store = _store()
    with _changing(store):
        target = version or _before_published(store)
        store.publish(target)
    typer.echo(f"Published {target} again. Servers follow within two seconds. Mend the guidance before you build again.")


@app.command()
def prune(keep: Annotated[int, typer.Option(min=1, help="How many whole versions stay.")] = 3) -> None:
    """Delete what is older than the newest whole versions; the published one always stays."""
    store = _store()
    with _changing(store):
        old = store.prune(keep)
    for version in old:
        typer.echo(f"Deleted {version}")
    typer.echo(f"{len(store.versions())} version(s) left.")


def _store() -> "IndexStore":
    from index.store import IndexStore  # noqa: PLC0415 - see list_versions

    return IndexStore(load_settings().index_dir)


def _published(store: "IndexStore") -> str:
    from index.manifest import ArtifactError  # noqa: PLC0415 - see list_versions

    try:
        return store.current()
    except ArtifactError:
        return ""


def _before_published(store: "IndexStore") -> str:
    from index.manifest import ArtifactError  # noqa: PLC0415 - see list_versions

    published = _published(store)
    for version in store.whole_versions():
        if not published or version < published:
            return version
    raise ArtifactError(f"There is no whole version before {published or 'this'}; `signpost index list` shows what there is.")


@contextmanager
def _changing(store: "IndexStore") -> Iterator[None]:
    """Hold the builders' lock; a folder that cannot be written is one sentence."""
    from index.manifest import ArtifactError, NoPublishedIndex  # noqa: PLC0415 - see list_versions

    if not store.root.is_dir():
        raise NoPublishedIndex(f"There is no index in {store.root}; build it with: python build_index.py")
    try:
        with store.locked():
            yield
    except OSError as error:
        raise ArtifactError(f"{error.filename}: {error.strerror}; the published index stays as it was") from error

"""What a file really is, whatever it is called, and its way to pieces. Runs in the child process of corpus.importing only."""

import io
import re
import zipfile
import zlib
from pathlib import PurePosixPath

from corpus.importing_html import pieces_of_html
from corpus.importing_pdf import pieces_of_pdf
from corpus.importing_pieces import Foreign, ImportFault, pieces_of_lines, text_lines

SUFFIXES = {".md": "text", ".txt": "text", ".html": "text", ".htm": "text", ".docx": "Word", ".pdf": "PDF"}
MAX_UNPACKED = 100 << 20  # bytes; Word's own limit for a document's text is 32 MB
MAX_RATIO = 200  # unpacked to packed; Word's XML packs 5 to 30 times smaller, a bomb 1,000
MAX_ENTRIES = 5_000
_MAGIC = (
    (b"%PDF-", "PDF"), (b"\xd0\xcf\x11\xe0", "old Word or a locked"), (b"{\\rtf", "RTF"), (b"\x89PNG", "PNG picture"),
    (b"\xff\xd8\xff", "JPEG picture"), (b"GIF8", "GIF picture"), (b"PK\x03\x04", "ZIP"), (b"PK\x05\x06", "ZIP"),
)  # fmt: skip
_WEB_PAGE = re.compile(r"\s*(?:<!--.*?-->\s*|<\?xml.*?\?>\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_CHARSETS = {"utf-8", "iso-8859-1", "iso-8859-15", "windows-1252", "us-ascii"}
_LABELS = re.compile(r"---\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*([\"']?)(.+?)\1[ \t]*$", re.MULTILINE)


def read_pieces(data: bytes, suffix: str, *, drop_scripts: bool) -> Foreign:
    """Read a file's bytes as what its name says that it is.

    Raises:
        ImportFault: If it is something else, or must not be opened.
    """
    kind = kind_of(data)
    if kind == "ZIP" and suffix == ".docx":
        return _from_word(data, drop_scripts=drop_scripts)
    if kind != SUFFIXES[suffix]:
        raise ImportFault(f"the file is {_a(kind)} file although its name ends in {suffix}; {_remedy(kind)}")
    if kind == "PDF":
        return pieces_of_pdf(data)
    text = _decoded(data)
    if suffix in (".html", ".htm"):
        return pieces_of_html(text, drop_scripts=drop_scripts)
    if _WEB_PAGE.match(text):
        raise ImportFault(f"the file is a web page although its name ends in {suffix}; rename it to end in .html")
    if suffix == ".md":
        return _from_markdown(text)
    return Foreign("", pieces_of_lines(text_lines(text)))


def kind_of(data: bytes) -> str:
    """Return what the content says that a file is: by its first bytes, or `text`, or `unknown`."""
    if b"%PDF-" in data[:1024]:  # readers allow that much before it (ISO 32000-1, annex H.3)
        return "PDF"
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text"
    control = data[:4096].translate(None, bytes([*range(9), 11, *range(14, 27), *range(28, 32)]))
    return "text" if len(control) == len(data[:4096]) and b"\0" not in data else "unknown"


def check_archive(data: bytes) -> None:
    """Look at a Word file's table of contents before anything is unpacked.

    Raises:
        ImportFault: If it is none, unpacks to too much, or names a place outside itself.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise ImportFault("the Word file is damaged; open it in Word and save it again") from error
    names = {entry.filename for entry in entries}
    if "word/document.xml" not in names:
        raise ImportFault("the file is a ZIP archive and no Word document; unpack it, and import the documents inside")
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    # Several entries may share the same packed bytes, so the file's own size counts too.
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED or unpacked > MAX_RATIO * min(packed, len(data)):
        raise ImportFault(
            "the Word file would unpack to far more than a document holds, so it was not opened; save it again in Word"
        )
    if any(PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts or "\\" in name for name in names):
        raise ImportFault("the Word file names places outside itself, so it was not opened; save it again in Word")
    for entry in entries:
        if entry.filename.endswith((".xml", ".rels")) and _declares(archive, entry):
            raise ImportFault(
                "the Word file declares entities, which Word never does, so it was not opened; save it again in Word"
            )


def _declares(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Say whether a part has a document type declaration, in any encoding that leaves ASCII letters recognisable."""
    try:
        head = archive.read(entry).replace(b"\0", b"")
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise ImportFault("the Word file is damaged or locked with a password; save a copy without one") from error
    return b"<!DOCTYPE" in head or b"<!ENTITY" in head


def _from_word(data: bytes, *, drop_scripts: bool) -> Foreign:
    import mammoth  # noqa: PLC0415 - of the extra `import`, read only in the child process

    check_archive(data)
    styles = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh\np[style-name='Quote'] => blockquote:fresh"
    pictures = mammoth.images.img_element(lambda _: {})
    markup = mammoth.convert_to_html(io.BytesIO(data), style_map=styles, convert_image=pictures, external_file_access=False).value
    return pieces_of_html(markup, drop_scripts=drop_scripts)


def _from_markdown(text: str) -> Foreign:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 0.1 s that other files need not wait for

    labels = _LABELS.match(text)
    title = _TITLE.search(labels.group(1)) if labels else None
    body = text[labels.end() :] if labels else text
    # Without `html`, raw HTML is shown as the text that it is; no link is followed.
    markup = MarkdownIt("commonmark", {"html": False}).enable("table").render(body)
    page = pieces_of_html(markup, drop_scripts=True)
    return Foreign(title.group(2) if title else page.title, page.pieces)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    declared = _CHARSET.search(data[:1024])
    name = declared.group(1).decode().casefold() if declared else "utf-8"
    for encoding in (name if name in _CHARSETS else "utf-8", "utf-8"):
        try:
            return data.decode("utf-8-sig" if encoding == "utf-8" else encoding).replace("\r\n", "\n")
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace").replace("\r\n", "\n")  # what Windows programs save


def _a(kind: str) -> str:
    return {"text": "a plain text", "unknown": "no text"}.get(kind, f"{'an' if kind[0] in 'ARo' else 'a'} {kind}")


def _remedy(kind: str) -> str:
    if kind in ("PDF", "text"):
        return f"rename it to end in {'.pdf' if kind == 'PDF' else '.txt'}"
    return "open it in the program that made it, and save it as Word (.docx) or PDF"

"""Files of other programs, made byte by byte: Word files, PDFs, and the ones that nobody should open."""

import io
import zipfile
import zlib
from collections.abc import Sequence
from xml.sax.saxutils import escape

CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NUMBERING = (
    f'<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
    '<w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
DOCUMENT_RELATIONS = RELATIONS.replace('officeDocument" Target="word/document.xml', 'numbering" Target="numbering.xml')
STYLES = {"title": "Heading1", "heading": "Heading2", "item": "ListParagraph", "text": ""}

Row = tuple[str, str]  # title, heading, text or item, and its words


def docx(rows: Sequence[Row], **parts: bytes | str) -> bytes:
    """Make a Word file; `parts` replace or add parts, their names with _ for / and without .xml."""
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS,
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
        "word/numbering.xml": NUMBERING,
        "word/document.xml": document_xml(rows),
    }
    return zipped(files | {f"{name.replace('_', '/')}.xml": content for name, content in parts.items()})


def document_xml(rows: Sequence[Row]) -> str:
    paragraphs = "".join(_paragraph(kind, text) for kind, text in rows)
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body></w:document>'


def _paragraph(kind: str, text: str) -> str:
    style = f'<w:pStyle w:val="{STYLES[kind]}"/>' if STYLES[kind] else ""
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if kind == "item" else ""
    return f"<w:p><w:pPr>{style}{number}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def zipped(files: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def pdf(rows: Sequence[Row], title: str = "") -> bytes:
    """Make a PDF of one page: headings in larger print, lines of text set as they are given."""
    height, drawn = 760, []
    for kind, text in rows:
        size = {"title": 20, "heading": 15}.get(kind, 11)
        words = f"\u2022 {text}" if kind == "item" else text
        height -= 30
        for line in words.split("\n"):
            drawn.append(f"BT /F1 {size} Tf 1 0 0 1 72 {height} Tm ({_pdf_text(line)}) Tj ET")
            height -= 14
    stream = "\n".join(drawn).encode("cp1252")
    return pdf_objects(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ],
        title,
    )


def pdf_objects(objects: Sequence[bytes], title: str = "") -> bytes:
    """Number objects from 1, of which the first is the catalogue, and write the table of where they lie."""
    told = [*objects, b"<< /Title (%s) >>" % _pdf_text(title).encode("cp1252")]
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(told, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(told) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(told), len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (size, table, end)


def _pdf_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def zip_bomb() -> bytes:
    """A Word file of 300 KB whose text unpacks to 300 MB."""
    return docx([], word_document=document_xml([]).replace("<w:body>", "<w:body>" + " " * (300 << 20)))


def endless_pdf() -> bytes:
    """Forty lists of pages, each naming the next one twice: a trillion pages in 4 KB."""
    lists = [b"<< /Type /Pages /Count 2 /Kids [%d 0 R %d 0 R] >>" % (number + 1, number + 1) for number in range(2, 42)]
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"
    return pdf_objects([b"<< /Type /Catalog /Pages 2 0 R >>", *lists, page])


def swelling_pdf(megabytes: int = 1_000) -> bytes:
    """A page of 3 KB for each megabyte of text that it unpacks to."""
    packer = zlib.compressobj(9)
    line = b"BT /F1 11 Tf 1 0 0 1 72 700 Tm (more and more) Tj ET\n" * 20_000
    packed = b"".join(packer.compress(line) for _ in range(megabytes)) + packer.flush()
    return pdf_objects(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
    )

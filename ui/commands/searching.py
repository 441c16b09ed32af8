"""`signpost search`: the card that comes first, what is found, and why there may be nothing."""

from typing import TYPE_CHECKING, Any

from ui.settings import Settings

if TYPE_CHECKING:
    from index.snapshot import Snapshot


def card(query: str, settings: Settings) -> str:
    """Return the card where the words alone tell of danger, else nothing; needs no index."""
    from assistant.alarm import Alarm  # noqa: PLC0415 - `signpost --help` needs no numpy
    from assistant.conversation import Conversation  # noqa: PLC0415
    from assistant.replies.cards import Cards  # noqa: PLC0415
    from corpus.contacts import load_contacts  # noqa: PLC0415
    from corpus.regions import known_regions  # noqa: PLC0415
    from ui.render import plain_text  # noqa: PLC0415

    told = Alarm(Cards(load_contacts()), known_regions(), settings.region).card(query, Conversation())
    return plain_text(told) if told else ""


def found(snapshot: "Snapshot", row: dict[str, Any], top_k: int) -> dict[str, Any]:
    """Return a row of a batch and its hits, as `search --batch` writes them; identifiers are taken out before the search."""
    from assistant.conversation import Conversation  # noqa: PLC0415
    from assistant.masking.identifiers import mask  # noqa: PLC0415
    from assistant.question import read_question  # noqa: PLC0415
    from assistant.turns.asking import masked  # noqa: PLC0415 - see card

    question = read_question(row["question"])
    searched = "" if question.refusal else mask(question.text).searched
    earlier = masked(Conversation.from_messages(row.get("history") or [])).newest_first()
    hits = snapshot.retriever.search(searched, top_k, earlier).hits if searched else ()
    listed = []
    for hit in hits:
        document = snapshot.documents[hit.passage.document_id]
        listed.append(
            {
                "document_id": document.id,
                "topics": list(document.topics),
                "heading": document.sections[hit.passage.section].heading,
                "passage_id": hit.passage.id,
                "score": round(hit.score, 6),
            }
        )
    return {"id": row["id"], "hits": listed}


def why_nothing(query: str) -> str:
    """Return why a query finds nothing at all."""
    from assistant.question import read_question  # noqa: PLC0415 - see card

    return read_question(query).refusal or "Without what may identify somebody, nothing is left to look for."

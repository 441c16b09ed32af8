"""`make letters`: read off every pattern of the lexicons the letters that it cannot do without."""

from corpus.letters import LETTERS_FILE, write_letters
from tests.lexicons import every_pattern


def main() -> None:
    count = write_letters(every_pattern())
    print(f"Wrote the letters of {count:,} patterns to {LETTERS_FILE.relative_to(LETTERS_FILE.parents[1])}")


if __name__ == "__main__":
    main()

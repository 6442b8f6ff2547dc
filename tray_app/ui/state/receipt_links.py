"""What a receiver says about a report that it took, and what may be offered for it: a number, a page, a look-up."""

from dataclasses import dataclass

from tray_app.model.delivery import Receipt


@dataclass(frozen=True, slots=True)
class Named:
    """One receipt's number and addresses. All of it is the receiver's text, hostile until shown as plain text."""

    number: str = ""
    own: str = ""
    """The page on the receiver's own host, which may be opened."""
    lookup: str = ""
    """Where the person's own settings say that the report can be looked up."""
    foreign: str = ""
    """An address on another host: to be read, not opened."""

    def __bool__(self) -> bool:
        return bool(self.number or self.own or self.lookup or self.foreign)


def named(receipt: Receipt, links: tuple[str, str]) -> Named:
    """Read a receipt; *links* as of `services.outbox.Outbox.links`."""
    own, lookup = links
    foreign = receipt.link if receipt.link and not own else ""
    return Named(receipt.reference, own, "" if lookup == own else lookup, foreign)

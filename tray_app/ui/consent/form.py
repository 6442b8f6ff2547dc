"""The question as it is after each thing that happens to it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tray_app.messages import Message
from tray_app.model.consent import Choices, Draft
from tray_app.model.delivery import Destination
from tray_app.model.redaction import HIDDEN
from tray_app.model.state import ARRIVED, STUCK, DeliveryState
from tray_app.services.drafting import NO_DESTINATION
from tray_app.ui.consent.asked import Arrivals, Asked, Measured, Stage, Wish
from tray_app.ui.widgets.preview_state import Replacement, replacements


@dataclass(frozen=True, slots=True)
class ConsentForm(Asked):
    """The whole question. Each method returns the form as it is after what its name says."""

    def learned(self, destinations: tuple[Destination, ...], blocked: Message) -> "ConsentForm":
        """Who could receive a report, and whether anything may leave at all; new destinations are
        ticked.

        Where there is nobody, what is shown is what a collector would get.
        """
        known = {each.key for each in self.destinations}
        keys = {each.key for each in destinations}
        first = next(iter(destinations), NO_DESTINATION).key
        return replace(
            self,
            destinations=destinations,
            chosen_keys=(self.chosen_keys & keys) | (keys - known),
            looking_at=self.looking_at if self.looking_at in keys else first,
            blocked=blocked,
            loaded=True,
            setting_up=self.setting_up and not (destinations and self.stage is Stage.ASKING),
            fault="",
        )

    def learned_of(self, arrivals: Arrivals, stored: int) -> "ConsentForm":
        """What was received already, and how large the reports are."""
        return replace(self, arrivals=arrivals, stored=stored)

    def measured(self, found: Mapping[Wish, Measured]) -> "ConsentForm":
        """Further requests were made and measured."""
        return replace(self, known_of={**self.known_of, **found})

    def asked_again(self) -> "ConsentForm":
        """It failed, and where it would go has changed: that needs a new answer."""
        return replace(self, stage=Stage.ASKING, setting_up=False, prepared=0, fault="")

    def looked_at(self, *, report_id: str = "", destination_key: str = "") -> "ConsentForm":
        """Another report or destination is shown."""
        known = self.known if not report_id or report_id == self.current else ()
        return replace(
            self,
            current=report_id or self.current,
            looking_at=destination_key or self.looking_at,
            known=known,
            fault="",
        )

    def chose_report(self, report_id: str, chosen: bool) -> "ConsentForm":
        """A report was ticked or unticked."""
        return replace(
            self,
            items=tuple(
                replace(item, chosen=chosen) if item.report_id == report_id else item
                for item in self.items
            ),
        )

    def chose_destination(self, key: str, chosen: bool) -> "ConsentForm":
        """A destination was ticked or unticked; what is shown is one that gets it, if any does."""
        chosen_keys = self.chosen_keys | {key} if chosen else self.chosen_keys - {key}
        looking_at = self.looking_at
        if looking_at not in chosen_keys:
            looking_at = next(
                (each.key for each in self.destinations if each.key in chosen_keys), looking_at
            )
        return replace(self, chosen_keys=chosen_keys, looking_at=looking_at)

    def left_out(self, part: str, out: bool) -> "ConsentForm":
        """A part was unticked or ticked; one not declared is ticked for this report alone."""
        if self.draft is not None and any(
            each.key == part and not each.declared for each in self.draft.parts
        ):
            mine = self.allowed.get(self.current, frozenset())
            mine = mine - {part} if out else mine | {part}
            return replace(self, allowed={**self.allowed, self.current: mine}, fault="")
        parts = self.common.left_out | {part} if out else self.common.left_out - {part}
        return self._with(replace(self.common, left_out=parts))

    def wrote(self, *, comment: str | None = None, contact: str | None = None) -> "ConsentForm":
        """Comment or contact changed."""
        common = self.common
        if comment is not None:
            common = replace(common, comment=comment)
        if contact is not None:
            common = replace(common, contact=contact)
        return self._with(common)

    def rewrote(self, report_id: str, part: str, text: str | None) -> "ConsentForm":
        """The text of a part was changed in one report; None: it is as it was."""
        texts = {key: each for key, each in self.edits.get(report_id, ()) if key != part}
        if text is not None:
            texts[part] = text
        return replace(
            self,
            edits={**self.edits, report_id: tuple(sorted(texts.items()))},
            fault="",
        )

    def hid(self, words: str) -> "ConsentForm":
        """Further words shall be hidden."""
        if not words or words in self.common.hidden:
            return self
        return self._with(replace(self.common, hidden=(*self.common.hidden, words)))

    def took_back(self, replacement: Replacement, back: bool) -> "ConsentForm":
        """A replacement was taken back, or made again."""
        if replacement.original in self.common.hidden and back:
            rest = tuple(words for words in self.common.hidden if words != replacement.original)
            return self._with(replace(self.common, hidden=rest))
        mine = self.restored.get(self.current, frozenset())
        mine = mine | {replacement.placeholder} if back else mine - {replacement.placeholder}
        return replace(self, restored={**self.restored, self.current: mine}, fault="")

    def drew(self, draft: Draft, wish: Wish) -> "ConsentForm":
        """A draft came. One that nobody asks for any more changes nothing."""
        if wish != self.wish:
            return self
        mine = self.restored.get(self.current, frozenset())
        taken_back = tuple(old for old in self.known if old.placeholder in mine)
        known = replacements(draft.hits, known=taken_back)
        # Words hidden by hand share a placeholder; each has a line, and can be taken back.
        listed = {each.original for each in known}
        by_hand = tuple(
            Replacement(HIDDEN, words, "word", "word", 0)
            for words in self.common.hidden
            if words not in listed
        )
        return replace(self, draft=draft, drawn_for=wish, known=(*known, *by_hand), fault="")

    def failed_to_draw(self, sentence: str, wish: Wish) -> "ConsentForm":
        """There is no draft for what was asked; what was shown before does not hold."""
        return (
            replace(self, fault=sentence, draft=None, drawn_for=None) if wish == self.wish else self
        )

    def pressed_send(self) -> "ConsentForm":
        """The user agreed to what is shown."""
        return replace(self, stage=Stage.DECIDING, prepared=0) if self.can_send else self

    def wrote_down(self, count: int) -> "ConsentForm":
        """So many decisions are in the ledger."""
        stage = Stage.SENDING if count >= len(self.to_send) else self.stage
        return replace(self, prepared=count, stage=stage)

    def failed_to_send(self, sentence: str) -> "ConsentForm":
        """The decision could not be written down: nothing leaves."""
        return replace(self, stage=Stage.ASKING, fault=sentence)

    def tried_again(self) -> "ConsentForm":
        """What failed is on its way once more."""
        return replace(self, stage=Stage.SENDING, setting_up=False)

    def heard(self, states: Mapping[tuple[str, str], DeliveryState]) -> "ConsentForm":
        """The queue changed: *states* by report and destination key."""
        if self.stage not in (Stage.SENDING, Stage.SENT, Stage.FAILED) or not states:
            return self
        values = set(states.values())
        if values & STUCK and not values & {DeliveryState.SENDING}:
            stage = Stage.FAILED
        elif values <= ARRIVED:
            stage = Stage.SENT
        else:
            stage = Stage.SENDING
        is_waiting = not values <= {
            DeliveryState.DELIVERED,
            DeliveryState.DELIVERED_WITH_WARNING,
            DeliveryState.REJECTED,
        }
        return replace(self, stage=stage, is_waiting=is_waiting)

    def _with(self, common: Choices) -> "ConsentForm":
        return replace(self, common=common, fault="")

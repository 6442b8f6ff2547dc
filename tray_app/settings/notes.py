"""What the user should look at: doubtful addresses, missing files, old values that linger."""

from pathlib import Path

from tray_app.messages import Message, english, joined, message
from tray_app.settings import address
from tray_app.settings.declared import BY_KEY, SETTINGS, Kind, Settings, Storage
from tray_app.settings.resolve import Snapshot, ValueSource


def doubts(settings: Settings) -> list[Message]:
    """Return sentences on values that can be used and are probably not meant so."""
    found: list[Message] = []
    for setting in SETTINGS:
        value = getattr(settings, setting.key)
        if setting.kind is Kind.ADDRESS and setting.key != "proxy":
            verdict = address.check(value, whole_url=setting.whole_url)
            found += [
                message("{label}: {what}", label=Message(setting.label), what=each)
                for each in verdict.sentences()
            ]
        elif setting.kind is Kind.FILE and value and not Path(value).is_file():
            found.append(
                message(
                    "{label}: there is no file {value}.", label=Message(setting.label), value=value
                )
            )
        elif setting.kind is Kind.FOLDER and value and not Path(value).is_dir():
            found.append(
                message(
                    "{label}: there is no folder {value}.",
                    label=Message(setting.label),
                    value=value,
                )
            )
    if bool(settings.client_certificate) != bool(settings.client_key):
        found.append(
            english(
                "Client certificate: certificate and key are used together; one of them is missing."
            )
        )
    return found


def unknown(now: Snapshot) -> list[Message]:
    """Return sentences on keys in the files of preferences that are no settings."""
    from difflib import get_close_matches

    own = (now.inputs.user_settings_path, now.inputs.user_settings)
    found = []
    for path, kept in (own, *now.inputs.admin_settings):
        for key in kept:
            if key in BY_KEY or key in _ALSO_WRITTEN:
                continue
            said = english(
                "“{key}” in {path} is no setting and is passed over.", key=key, path=path
            )
            if close := get_close_matches(key, BY_KEY, 1):
                said = joined(said, english("Did you mean {meant}?", meant=close[0]))
            found.append(said)
    return found


_ALSO_WRITTEN = {"prune_rotated"} | {
    f"{setting.key}_{where}"
    for setting in SETTINGS
    if setting.kind is Kind.HEADERS
    for where in ("origin", "host")
}
"""By this program, beside settings: for which destination headers were entered; what it once had.
"""


def left_behind(now: Snapshot) -> list[Message]:
    """Return sentences on our old values that this login still hands to its programs."""
    found = []
    for setting in SETTINGS:
        if (
            setting.storage is not Storage.ENVIRONMENT
            or now.resolved[setting.key].origin is ValueSource.ENVIRONMENT
        ):
            continue
        for name in setting.variables:
            carried = now.inputs.environ.get(name, "").strip()
            if carried and carried != now.inputs.user_env.all.get(name):
                found.append(
                    english(
                        "{label}: programs that this login starts may still have "
                        "{name}={carried}, as it was "
                        "before. It is gone after the next login.",
                        label=Message(setting.label),
                        name=name,
                        carried=carried,
                    )
                )
                break
    return found

"""What a person should look at although nothing is wrong: doubtful addresses, missing files, old values that linger."""

from collections.abc import Mapping
from pathlib import Path

from tray_app.settings import address
from tray_app.settings.declared import SETTINGS, Kind, Storage
from tray_app.settings.resolve import Inputs, Resolved


def doubts(settings: Mapping[str, Resolved]) -> list[str]:
    """Return sentences on values that can be used and are probably not meant so."""
    found: list[str] = []
    for setting in SETTINGS:
        value = settings[setting.key].value
        if setting.kind is Kind.ADDRESS and setting.key != "proxy":
            verdict = address.check(value, whole_url=setting.whole_url)
            found += [f"{setting.label}: {sentence}" for sentence in verdict.sentences()]
        elif setting.kind is Kind.FILE and value and not Path(value).is_file():
            found.append(f"{setting.label}: there is no file {value}.")
        elif setting.kind is Kind.FOLDER and value and not Path(value).is_dir():
            found.append(f"{setting.label}: there is no folder {value}.")
    if bool(settings["client_certificate"].value) != bool(settings["client_key"].value):
        found.append("Client certificate: certificate and key are used together; one of them is missing.")
    return found


def left_behind(inputs: Inputs, settings: Mapping[str, Resolved]) -> list[str]:
    """Return sentences on values of ours that this login still hands to its programs although they were changed."""
    found = []
    for setting in SETTINGS:
        if setting.kept is not Storage.ENVIRONMENT or settings[setting.key].origin == "environment":
            continue
        for name in setting.variables:
            carried = inputs.environ.get(name, "").strip()
            if carried and carried != inputs.user_env.all.get(name):
                found.append(
                    f"{setting.label}: programs that this login starts may still have {name}={carried}, as it was "
                    f"before. It is gone after the next login."
                )
                break
    return found

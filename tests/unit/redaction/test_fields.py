"""The allow-list: what is declared may go, what is not needs the user's word."""

from tray_app.redaction.fields import FIELDS, is_allowed


def test_a_field_that_is_not_declared_is_not_allowed_until_the_person_says_so() -> None:
    assert is_allowed("message")
    assert not is_allowed("env.HOME")
    assert is_allowed("env.HOME", {"env.HOME"})


def test_every_field_of_a_report_is_declared_with_a_purpose() -> None:
    reported = [
        "osName",
        "osVersion",
        "architecture",
        "appVersion",
        "service.name",
        "source",
        "cpu",
        "gpus",
        "modelId",
    ]
    for key in [*reported, "endpoint", "command", "message", "stack", "payload", "sessionId"]:
        assert is_allowed(key)
    for key, field in FIELDS.items():
        assert field.key == key
        assert field.purpose


def test_the_working_folder_and_the_environment_are_not_declared() -> None:
    for key in (
        "cwd",
        "process.working_directory",
        "env",
        "process.environment_variables",
        "host.name",
        "host.id",
        "user.name",
    ):
        assert key not in FIELDS

"""Whatever leaves the list is redacted by the same rules, with the user's own words: Markdown,
tables, issues.
"""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import an_envelope
from tests.unit.redaction.made import FORMATS, Maker
from tray_app.model.query import Query
from tray_app.model.report import CrashReport
from tray_app.services import export
from tray_app.services.bulk import Bulk, run
from tray_app.services.services import Services

TOKEN = FORMATS["github-token"](Maker(6))
OWN_WORD = "Zeppelin"


@pytest.fixture
def services(made_services: Callable[..., Services]) -> Services:
    said = f"{OWN_WORD} {TOKEN}"
    gpus = json.dumps([{"model": f"GPU of {OWN_WORD}", "vendor": "x", "vram": 1}])
    services = made_services(
        an_envelope(
            message=f"refused {said}",
            stack=f"Error: refused {said}\n    at f (/home/somebody/x.js:1:1)",
            source=f"cli {said}",
            version=f"1.0.14.2 {said}",
            os_version=f"v20 {said}",
            model=f"{said}/llama",
            command=f"cortex run {said}",
            endpoint=f"/v1/{said}",
            gpus=gpus,
        )
    )
    services.preferences.set("redaction_words", [{"word": OWN_WORD, "substitute": "PROJECT"}])
    return services


def test_markdown_names_nothing_in_any_of_its_facts(services: Services) -> None:
    [key] = services.reports.keys(Query())
    report = services.reports.report(key)
    assert isinstance(report, CrashReport)
    session = services.consent.redaction()
    group = services.reports.rows([key])[0].group
    seen = export.group_sentence(services.reports.group(group), session)
    text = export.markdown(report, session, seen=seen) + export.issue_title(report, session)
    assert TOKEN not in text
    assert OWN_WORD not in text
    assert "somebody" not in text
    assert "PROJECT" in text
    assert "1.0.14.2" in text, "a version of four numbers is no address"


def test_every_column_of_a_table_is_redacted(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    run(Bulk(services).export_table(_keys(services), file))
    text = file.read_text(encoding="utf-8")
    assert TOKEN not in text
    assert OWN_WORD not in text
    [row] = csv.DictReader(text.splitlines())
    assert "PROJECT" in row["source"]
    assert "PROJECT" in row["model"]
    assert row["version"].startswith("1.0.14.2 PROJECT")


@pytest.mark.parametrize("before", ["refused ", "refused=", '{"said":"refused","by":"', "被拒绝"])
def test_a_token_at_the_end_of_a_shortened_line_does_not_leave_in_part(
    made_services: Callable[..., Services], tmp_path: Path, before: str
) -> None:
    """The table's line and names are shortened before they are redacted: half a token has no known
    form.
    """
    lines = ["x " * (places // 2) + before + TOKEN for places in range(250, 300, 5)]
    services = made_services(
        *(an_envelope(message=line, model=line[60:], stack=None) for line in lines)
    )
    keys, file = _keys(services), tmp_path / "out.csv"
    run(Bulk(services).export_table(keys, file))
    reports = [services.reports.report(key) for key in keys]
    session = services.consent.redaction()
    written = [
        export.markdown(report, session) for report in reports if isinstance(report, CrashReport)
    ]
    text = "\n".join([file.read_text(encoding="utf-8"), *written])
    assert len(reports) == len(lines)
    assert TOKEN[:8] not in text


def _keys(services: Services) -> list[int]:
    return list(services.reports.keys(Query()))


@pytest.mark.parametrize(
    "cell", ["=1+1", "@SUM(1)", "1;=1+1", "a\t=1+1", "a;  +1", "a|-1", "x\r\n=1", "＝1+1"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_no_cell_is_a_formula_whatever_separates_cells(
    made_services: Callable[..., Services], tmp_path: Path, cell: str, separator: str
) -> None:
    services = made_services(an_envelope(message=cell, stack=None))
    file = tmp_path / "out.csv"
    run(Bulk(services).export_table(_keys(services), file))
    with file.open(encoding="utf-8", newline="") as source:
        for row in csv.reader(source, delimiter=separator):
            assert not any(each.lstrip()[:1] in tuple("=+-@＝") for each in row), row

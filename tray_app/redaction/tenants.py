"""Finds the names under which people and firms have their own place at a cloud: `NAME.openai.azure.com`.

Such a name tells whose machine or whose account it is, as a host's name does; the domain behind it stays, since it
tells the service. The domains are those that the vendors document for addresses of a customer's own resources.
"""

import re
from collections.abc import Iterator

from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View

_DOMAINS = """
    azconfig.io azure-api.net azurecr.io azuredatabricks.net azurewebsites.net cognitiveservices.azure.com
    blob.core.windows.net dfs.core.windows.net file.core.windows.net queue.core.windows.net table.core.windows.net
    database.windows.net documents.azure.com inference.ml.azure.com models.ai.azure.com openai.azure.com onmicrosoft.com
    redis.cache.windows.net search.windows.net servicebus.windows.net services.ai.azure.com sharepoint.com
    vault.azure.net visualstudio.com
    appspot.com cloudfunctions.net firebaseapp.com firebaseio.com run.app
    cloudant.com cloud.databricks.com mongodb.net snowflakecomputing.com supabase.co
    atlassian.net auth0.com okta.com oktapreview.com my.salesforce.com zendesk.com
    aws.endpoints.huggingface.cloud azure.endpoints.huggingface.cloud gcp.endpoints.huggingface.cloud
    herokuapp.com hf.space modal.run proxy.runpod.net workers.dev
    duckdns.org ngrok-free.app ngrok-free.dev ngrok.app ngrok.io trycloudflare.com ts.net
"""
_SERVICE_NAMES = """
    account accounts api app apps auth cdn cloud community console dashboard data dev developer docs help login
    management portal static status support test trust web www
"""
_SHARED = frozenset(_SERVICE_NAMES.split())
"""Names that the vendors keep for themselves."""
_PLACE = Pattern(
    r"(?i)((?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,4})(?:" + "|".join(map(re.escape, _DOMAINS.split())) + ")",
    literals=tuple("." + domain for domain in _DOMAINS.split()),
)
# A host without a domain, or with one that no registry gives out (RFC 6762, RFC 8375, and routers' own), is a machine
# in somebody's house.
_NEAR = Pattern(
    r"(?i)(?:(https?|wss?|tcp)|smb|cifs|nfs|afp|ssh|sftp|rsync|file|vnc|rdp)(?::|%3a)(?:\\*/|%2f){2}(?:[^\s/@:\"'<>]{1,100}@)?"
    r"([a-z0-9][a-z0-9-]{0,62})((?:\.fritz|\.[a-z0-9-]{1,62})?\.(?:local|lan|home|box|arpa|localdomain|internal|intranet|corp|private))?"
    r"(?::[0-9]|[/\\?#\s\"'<>),;\]]|$)",
    literals=("://", "\\/\\/", "%3a%2f%2f"),
)
_NOT_NEAR = re.compile(r".*\.(?:docker\.internal|google\.internal|compute\.internal|cluster\.local)|localhost.*")


def find_tenants(view: View) -> Iterator[Span]:
    """Yield the places of such names, and of machines near by in web addresses."""
    yield from _machines_near_by(view)
    for found in _PLACE.find(view):
        start, end = found.start(1), found.end(1) - 1
        name = view.text[start:end].lower()
        if (
            not view.begins_token(start)
            or view.raw[start - 1 : start] in (b".", b"-", b":")
            or not view.ends_token(found.end())
            or view.raw[found.end() : found.end() + 1] == b"-"
            or name in _SHARED
        ):
            continue
        yield Span(start, end, Rank.IDENTITY, "address.tenant", "host", same=name)


def _machines_near_by(view: View) -> Iterator[Span]:
    for found in _NEAR.find(view):
        start, end = found.span(2)
        name = view.text[start : max(end, found.end(3))].lower()
        if _NOT_NEAR.fullmatch(name) or name.isdigit():
            continue
        # Behind http a plain word without a domain is a service of a composed program: `http://redis:6379`.
        if found.start(1) >= 0 and found.start(3) < 0 and not any(map(str.isdigit, name)):
            continue
        yield Span(start, max(end, found.end(3)), Rank.IDENTITY, "address.machine", "host", same=name)

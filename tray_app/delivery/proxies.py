"""Which proxy a request goes through."""

import re
from urllib.parse import urlsplit

from tray_app.model.delivery import Destination

_HOST = re.compile(r"[\w.:%-]+")


def check(proxy: str) -> None:
    """Raise ValueError for an address that cannot be one. The words quote nothing: a password may
    be anywhere in it.
    """
    scheme, separator, _ = proxy.partition("://")
    if separator and scheme.lower() not in ("http", "https"):
        raise ValueError(
            f"the proxy's address must begin with http:// or https://, not {scheme[:20]}://"
        )
    try:
        parts = urlsplit(proxy)
        is_good = _HOST.fullmatch(parts.hostname or "") is not None and parts.port != 0
    except ValueError:
        is_good = False
    if not is_good:
        raise ValueError(
            "the proxy's address is malformed; it should look like http://name:password@host:3128"
        )


def proxy_for(destination: Destination) -> str:
    """Return the proxy's URL: the one of the settings, else the system's or environment's; empty
    for none.
    """
    if destination.proxy:
        return destination.proxy
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(destination.url)
    host = parts.hostname or ""
    if host in ("localhost", "127.0.0.1", "::1") or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return ""
    proxies = getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all") or ""
    return found if "://" in found or not found else f"http://{found}"

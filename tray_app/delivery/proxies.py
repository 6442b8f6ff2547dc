"""Which proxy a request goes through."""

from urllib.parse import urlsplit

from tray_app.model.delivery import Destination


def proxy_for(destination: Destination) -> str:
    """Return the proxy's URL: the one of the settings, else the system's or environment's; empty for none."""
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

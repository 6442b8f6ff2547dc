"""The token formats that vendors publish: prefix, alphabet and length, as tables.

Each line is a label, a literal that must occur (in lower case), and the format. Lengths are lower bounds where the
token is known to grow; the end of a token is checked by the finder. Sources are the vendors' own documentation of their
tokens and the prefixes that they register for secret scanning.
"""

from tray_app.redaction.formats import Format
from tray_app.redaction.formats_chat import CHAT
from tray_app.redaction.formats_cloud import CLOUD
from tray_app.redaction.formats_code import CODE, PACKAGES
from tray_app.redaction.formats_models import MODELS
from tray_app.redaction.formats_other import ANY
from tray_app.redaction.formats_payment import PAYMENT

FORMATS: tuple[Format, ...] = MODELS + CLOUD + CODE + PACKAGES + CHAT + PAYMENT + ANY

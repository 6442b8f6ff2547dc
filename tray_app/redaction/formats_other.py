"""Published token formats of keys that no single vendor gives out, and vendors of any other kind."""

from tray_app.redaction.formats import ALNUM, BASE64, HEX, WORD, Format

ANY = (
    Format(
        "jwt",
        "ey",
        r"ey[A-Za-z0-9_-]{8,}={0,2}(?:\.|%2[eE])(?:ey)?[A-Za-z0-9_-]{8,}={0,2}(?:(?:\.|%2[eE])[A-Za-z0-9_/+-]*={0,2}){0,3}",
    ),
    Format("jwt", "zxlk", r"ZXlK[A-Za-z0-9+/_-]{40,}={0,2}"),
    Format("private-key", "ls0tls1crudjti", r"LS0tLS1CRUdJTi[A-Za-z0-9+/_\r\n-]{20,}={0,2}"),
    Format("private-key", "age-secret-key-1", r"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{50,}"),
    Format("private-key", "private-lines", r"Private-Lines: [0-9]+\s+([A-Za-z0-9+/=\s]{40,})"),
    Format("private-key", "privatekey", r"(?i)PrivateKey\s*=\s*([A-Za-z0-9+/]{43}=)"),
    Format("private-key", "presharedkey", r"(?i)PresharedKey\s*=\s*([A-Za-z0-9+/]{43}=)"),
    Format("age-key", "age1", r"age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}"),
    Format("password-hash", "$", r"\$(?:2[abxy]|5|6|y|argon2(?:id|i|d))\$[A-Za-z0-9./,=$+]{20,}"),
    Format("password-hash", "pbkdf2", rf"pbkdf2_sha(?:1|256|512)\$[0-9]+\${ALNUM}+\${BASE64}+={{0,2}}"),
    Format("json-web-key", '"d"', r"\\*\"d\\*\"\s*:\s*\\*\"([A-Za-z0-9_-]{20,})"),
    Format("vault-ansible", "$ansible_vault", r"\$ANSIBLE_VAULT;[0-9.]+;AES256\s+([0-9a-f\s]{64,})"),
    Format("contribsys-key", "contribsys", r"//([0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com"),
    Format("intra42-secret", "s4t2", r"[su]-s4t2(?:ud|af)-[0-9a-f]{64}"),
    Format("truenas-key", "-", r"[0-9]{1,4}-[A-Za-z0-9]{64}", chance=True),
    Format("ubidots-token", "bbff-", r"BBFF-[A-Za-z0-9]{30,}"),
    Format("contribsys-key", "contribsys", r"(?i)CONTRIBSYS__COM\w*[\"'`\s:=>]{1,8}([0-9a-f]{8}:[0-9a-f]{8})"),
    Format("zoho-token", "1000.", rf"1000\.{HEX}{{32}}\.{HEX}{{32}}"),
    Format("okta-token", "00", rf"00{WORD}{{40}}", chance=True),
    Format("telnyx-key", "key0", rf"KEY0{ALNUM}{{30,}}_{ALNUM}{{20,}}"),
    Format("dropbox-token", "sl.", rf"sl\.(?:u\.)?{WORD}{{130,}}"),
    Format("monday-token", "eyj", r"eyJhbGciOiJIUzI1NiJ9\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}"),
    Format("retool-token", "retool_", rf"retool_{ALNUM}{{30,}}"),
    Format("rapyd-key", "rak_", rf"r(?:ak|sk)_{ALNUM}{{20,}}", chance=True),
    Format("maxmind-key", "_mmk", rf"{ALNUM}{{6}}_{ALNUM}{{29}}_mmk"),
    Format("meraki-key", "meraki", rf"(?i)meraki[\w .:=\"'-]{{0,20}}({HEX}{{40}})"),
    Format("odoo-key", "odoo", rf"(?i)odoo[\w .:=\"'-]{{0,20}}({HEX}{{40}})"),
    Format("databricks-token", "dapi", rf"dapi{ALNUM}{{32}}(?:-[0-9])?"),
    Format("snowflake-token", "ver:1-hint:", r"ver:1-hint:[0-9]+-[A-Za-z0-9+/=:-]{40,}"),
    Format("fullstory-key", "na1.", r"(?:na1|eu1)\.[A-Za-z0-9+/]{80,}={0,2}"),
    Format("checkly-key", "cu_", r"cu_[0-9a-f]{32}"),
    # Microsoft's product keys, whose alphabet has no vowels and no signs that are taken for others.
    Format("product-key", "-", r"[BCDFGHJKMNPQRTVWXY2346789]{5}(?:-[BCDFGHJKMNPQRTVWXY2346789]{5}){4}"),
    # What somebody gave a model to look at or to hear: files by their first bytes.
    Format("data", ";base64,", r";base64,([A-Za-z0-9+/_-]{64,}={0,2})"),
    Format("data", "", rf"(?:iVBORw0KGgo|/9j/[24]|R0lGOD|UklGR|JVBERi0|T2dnUw|SUQz[AB]){BASE64}{{80,}}={{0,2}}"),
)

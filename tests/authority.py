"""A certificate authority for tests of TLS, with certificates for this machine."""

import ipaddress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class Authority:
    """A certificate authority that lives as long as a test; *without* names what its certificates
    lack.
    """

    def __init__(self, folder: Path, *, without: str = "") -> None:
        self.folder = folder
        self.without = without
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority of a test")])
        self.certificate = self._sign(self.name, self.key, is_authority=True)
        self.file = folder / "authority.pem"
        self.file.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))

    def issue(self, name: str, *, days: int = 1) -> tuple[str, str]:
        """Return the files of a certificate and of its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        certificate = self._sign(subject, key, days=days)
        files = self.folder / f"{name}-{days}.pem", self.folder / f"{name}-{days}.key"
        files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        files[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return str(files[0]), str(files[1])

    def _sign(
        self,
        subject: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        *,
        is_authority: bool = False,
        days: int = 1,
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=30))
            .not_valid_after(now + timedelta(days=days))
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
        )
        own_key = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        signed_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        basics = x509.BasicConstraints(ca=is_authority, path_length=None)
        extensions = {
            "basicConstraints": (basics, self.without != "critical"),
            "subjectKeyIdentifier": (own_key, False),
            "authorityKeyIdentifier": (signed_by, False),
            "keyUsage": (key_usage(is_authority and self.without != "keyCertSign"), True),
        }
        for name, (extension, is_critical) in extensions.items():
            if name != self.without:
                builder = builder.add_extension(extension, critical=is_critical)
        return builder.sign(self.key, hashes.SHA256())


def key_usage(is_authority: bool) -> x509.KeyUsage:
    """Return what a key may be used for: an authority's for signing certificates, a server's for
    greeting.
    """
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )

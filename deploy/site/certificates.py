"""Certificates for a site on one machine: an authority of its own, and whom it vouches for. Made by openssl."""
import ipaddress
import pathlib
import subprocess

DAYS = 300
CONFIG = "[req]\ndistinguished_name = nobody\n[nobody]\n"     # instead of the system's, which adds extensions


def kind(place):
    """How a certificate writes an address or a name."""
    try:
        return f"IP:{ipaddress.ip_address(place)}"
    except ValueError:
        return f"DNS:{place}"


class Authority:
    """Keeps everything in one folder; what is there already is taken up again."""

    def __init__(self, folder):
        self.dir = pathlib.Path(folder)
        self.dir.mkdir(parents=True, exist_ok=True)
        self.certificate = self.dir / "ca.crt"
        if not self.certificate.exists():
            (self.dir / "openssl.cnf").write_text(CONFIG)
            self._make("ca", "basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign")

    def issue(self, name, *places):
        """Certificate and key of somebody who is at these addresses or names, as server and as client."""
        certificate, key = self.dir / f"{name}.crt", self.dir / f"{name}.key"
        if not certificate.exists():
            self._make(name, "basicConstraints=critical,CA:FALSE", "extendedKeyUsage=serverAuth,clientAuth",
                       "subjectAltName=" + ",".join(map(kind, places)),
                       signed=("-CA", self.certificate, "-CAkey", self.dir / "ca.key"))
        return certificate, key

    def _make(self, name, *extensions, signed=()):
        subprocess.run(["openssl", "req", "-config", self.dir / "openssl.cnf", "-x509", *signed, "-newkey", "ec",
                        "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", str(DAYS), "-subj", f"/CN={name}",
                        *(word for extension in extensions for word in ("-addext", extension)),
                        "-keyout", self.dir / f"{name}.key", "-out", self.dir / f"{name}.crt"], check=True, capture_output=True)

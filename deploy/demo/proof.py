"""Who saw what of her, a receipt that anybody can check, and a copy of the database in which one bit is another."""
import json
import re
import subprocess

from accord_site import PG_BIN
from sights import step

OFFICER, COPY = "p-109", "tampered"     # Haven House's privacy officer
HEAD = re.compile(r"--expect-root (\d+):([0-9a-f]{64})")


class Proof:
    def __init__(self, sights, asked, client):
        """asked: rows of the store; client: of Haven House's, whose record was read by several, who signed a release and took it back."""
        self.sights, self.asked, self.site, self.client = sights, asked, sights.site, client

    def accounting(self):
        status, said = self.sights.http("GET", f"/v1/clients/{self.client}/accounting?purpose=accounting&limit=100", OFFICER)
        if status != 200:
            raise RuntimeError(f"the accounting was answered with {status}: {said}")
        return said["accounting"]

    def told(self, lines):
        print("\nWho saw what of her: her accounting, as Haven House's privacy officer is given it")
        for line in reversed(lines):
            at, classes = line["at"][11:19], ", ".join(line.get("released", []))
            if line["what"] == "release_granted":
                step(f"{at}Z  she signs a release to {line['organisation']}", classes)
            elif line["what"] == "release_revoked":
                step(f"{at}Z  her release to {line['organisation']}", "taken back")
            elif line["what"] == "disclosed":
                step(f"{at}Z  {line['person']} of {line['organisation']} was given, for {line['purpose']}",
                     f"{classes}{', by her release' if line.get('release') else ''}")
        own, refused = (sum(line["what"] == what for line in lines) for what in ("own_read", "refused"))
        step("besides", f"{own} reads by the house's own staff, {refused} refusals")

    def noted(self, database=None):
        done = subprocess.run([self.site.bin / "accord", "--site", self.site.dir, "audit", "verify", *(["--database", database] if database else [])],
                              capture_output=True, text=True)
        return done.returncode, done.stdout

    def receipt(self, lines):
        disclosure = next(line["disclosure"] for line in lines if line["what"] == "disclosed")
        status, given = self.sights.http("GET", f"/v1/disclosures/{disclosure}/receipt?purpose=accounting", OFFICER)
        if status != 200:
            raise RuntimeError(f"the receipt was answered with {status}: {given}")
        file = self.site.dir / "receipt.json"
        file.write_text(json.dumps(given))
        (number,), = self.asked(self.site, f"select n from audit.leaf where idx = {given.get('idx', 0)}")
        _, said = self.noted()
        size, root = HEAD.search(said).groups()
        done = self.site.accord("audit", "receipt", "gateway", number, "--size", size)
        file.write_text(done.stdout)
        print("\nA receipt of one disclosure, checked without the site")
        step(f"the log's root was noted, of {size} leaves", root)
        good, told = self.checked(file, f"{size}:{root}")
        step(f"accord audit check-receipt {file.name}", "it holds" if good else "IT DOES NOT HOLD")
        file.with_suffix(".false.json").write_text(json.dumps(json.loads(done.stdout) | {"idx": str(int(given.get("idx", 0)) + 1)}))
        good, _ = self.checked(file.with_suffix(".false.json"), f"{size}:{root}")
        step("the same with another place in the log", "it holds" if good else "it does not hold")
        return given.get("idx", 0)

    def checked(self, file, root):
        done = subprocess.run([self.site.bin / "accord", "audit", "check-receipt", file, "--root", root], capture_output=True, text=True, env={})
        return done.returncode == 0, done.stdout + done.stderr

    def psql(self, database, *words, **more):
        return subprocess.run([PG_BIN / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.site.run_dir, "-U", "postgres", "-d", database, *words],
                              check=True, stdout=subprocess.DEVNULL, **more)

    def tampered(self, idx):
        """Somebody who owns the database changes the record of that disclosure, with no trigger in the way."""
        self.psql("accord", "-c", f"create database {COPY}")
        dumped = subprocess.run([PG_BIN / "pg_dump", "-h", self.site.run_dir, "-U", "postgres", "-n", "audit", "--no-owner", "--no-acl", "accord"],
                                check=True, stdout=subprocess.PIPE)
        self.psql(COPY, input=dumped.stdout)
        print("\nA copy of the log in which one bit is another")
        copy = self.site.conninfo("postgres", COPY)
        good, said = self.noted(copy)
        step("the copy, recomputed by accord audit verify", "it is whole" if good == 0 else said.splitlines()[0])
        self.psql(COPY, "-c", "set session_replication_role = replica",
                  "-c", f"update audit.leaf set bytes = set_byte(bytes, 60, get_byte(bytes, 60) # 1) where idx = {idx}")
        good, said = self.noted(copy)
        step("one bit of that disclosure's record is changed, and it is recomputed", "it is whole" if good == 0 else said.splitlines()[0])
        self.psql("accord", "-c", f"drop database {COPY}")

    def tell(self):
        lines = self.accounting()
        self.told(lines)
        self.tampered(self.receipt(lines))

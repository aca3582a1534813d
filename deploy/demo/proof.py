"""Who saw what of her, on paper too; a checkpoint and a receipt that anybody can check; and a copy of the database in which one bit is another."""
import base64
import json
import subprocess
import textwrap

from accord_site import PG_BIN
from sights import step

OFFICER, COPY = "p-109", "tampered"     # Haven House's privacy officer
LOG = "three-rivers.example/audit"


class Proof:
    def __init__(self, sights, client):
        """client: of Haven House's, whose record was read by several, who signed a release and took it back."""
        self.sights, self.site, self.client = sights, sights.site, client

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

    def paper(self):
        """Hers to keep, if she has where."""
        for language in ("en", "es"):
            path = f"/v1/clients/{self.client}/accounting?purpose=accounting&format=pdf&language={language}"
            status, file = self.sights.http("GET", path, OFFICER)
            if status != 200:
                raise RuntimeError(f"the accounting on paper was answered with {status}: {file}")
            (self.site.dir / f"accounting.{language}.pdf").write_bytes(file)
        step("the same in her words, to be handed over in person", f"{self.site.dir / 'accounting.en.pdf'}, accounting.es.pdf")

    def checkpoint(self):
        """What other members keep of the log: signed by its key, checked by its public half alone."""
        key = (self.site.accord("key", "log").stdout or self.site.accord("key", "log", LOG).stdout).split()[0]
        status, note = self.sights.http("GET", "/v1/log/checkpoint", OFFICER)
        if status != 200:
            raise RuntimeError(f"the checkpoint was answered with {status}: {note}")
        file = self.site.dir / "checkpoint"
        file.write_bytes(note)
        print("\nThe log's head, signed, for other members to keep")
        for line in note.decode().splitlines():
            print(textwrap.fill(line, 96, initial_indent="    ", subsequent_indent="      "))
        done = subprocess.run([self.site.bin / "accord", "audit", "check-checkpoint", file, "--key", key], capture_output=True, text=True, env={})
        step(f"accord audit check-checkpoint {file.name}", "it holds" if done.returncode == 0 else "IT DOES NOT HOLD")
        if done.returncode != 0:
            raise RuntimeError(f"the checkpoint does not hold: {done.stdout}{done.stderr}")

    def verified(self, *words):
        done = subprocess.run([self.site.bin / "accord", "--site", self.site.dir, "audit", "verify", *words], capture_output=True, text=True)
        return done.returncode == 0, done.stdout

    def receipt(self, lines):
        disclosure = next(line["disclosure"] for line in lines if line["what"] == "disclosed")
        status, given = self.sights.http("GET", f"/v1/disclosures/{disclosure}/receipt?purpose=accounting", OFFICER)
        if status != 200:
            raise RuntimeError(f"the receipt was answered with {status}: {given}")
        file = self.site.dir / "receipt.json"
        file.write_text(json.dumps(given))
        idx, noted = int(given.get("idx", 0)), f"{given['size']}:{base64.b64decode(given['root']).hex()}"
        print("\nA receipt of one disclosure, checked without the site")
        whole, said = self.verified("--expect-root", noted)
        step(f"does the log begin with the {given['size']} leaves of its root, by accord audit verify", "yes" if whole else said.splitlines()[0])
        step(f"accord audit check-receipt {file.name}", "it holds" if self.checked(file, noted) else "IT DOES NOT HOLD")
        false = file.with_suffix(".false.json")
        false.write_text(json.dumps(given | {"idx": str(idx + 1)}))
        held = self.checked(false, noted)
        step("the same with another place in the log", "IT HOLDS" if held else "it does not hold")
        if not whole or held:
            raise RuntimeError("the receipt and the log do not agree")
        return idx

    def checked(self, file, root):
        return subprocess.run([self.site.bin / "accord", "audit", "check-receipt", file, "--root", root], capture_output=True, env={}).returncode == 0

    def psql(self, database, *words, **more):
        return subprocess.run([PG_BIN / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.site.run_dir, "-U", "postgres", "-d", database, *words],
                              check=True, stdout=subprocess.DEVNULL, **more)

    def tampered(self, idx):
        """Somebody who owns the database changes the record of that disclosure, with no trigger in the way."""
        self.psql("accord", "-c", "set client_min_messages = warning", "-c", f"drop database if exists {COPY}", "-c", f"create database {COPY}")
        dumped = subprocess.run([PG_BIN / "pg_dump", "-h", self.site.run_dir, "-U", "postgres", "-n", "audit", "--no-owner", "--no-acl", "accord"],
                                check=True, stdout=subprocess.PIPE)
        self.psql(COPY, input=dumped.stdout)
        print("\nA copy of the log in which one bit is another")
        copy = ("--database", self.site.conninfo("postgres", COPY))
        before, said = self.verified(*copy)
        step("the copy, recomputed by accord audit verify", "it is whole" if before else said.splitlines()[0])
        self.psql(COPY, "-c", "set session_replication_role = replica",
                  "-c", f"update audit.leaf set bytes = set_byte(bytes, 60, get_byte(bytes, 60) # 1) where idx = {idx}")
        after, said = self.verified(*copy)
        step("one bit of that disclosure's record is changed, and it is recomputed", said.splitlines()[0])
        self.psql("accord", "-c", f"drop database {COPY}")
        if not before or after:
            raise RuntimeError("the copy is not judged as it is")

    def tell(self):
        lines = self.accounting()
        self.told(lines)
        self.paper()
        self.checkpoint()
        self.tampered(self.receipt(lines))

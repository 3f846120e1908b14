"""Other search engines on the same documents. Each gives for a question a list of (document number, score), best first.

A peer that cannot be had raises Missing with the reason; the measurement then goes on without it.
"""
import glob
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile

LIMIT = 10


class Missing(Exception):
    pass


def words_of(text):
    return re.findall(r"\w+", text)


class Fts5:
    """Plain FTS5: any of the words, bm25."""

    def __init__(self, documents, tokenizer):
        self.database = sqlite3.connect(":memory:")
        try:
            self.database.execute(f"CREATE VIRTUAL TABLE d USING fts5(body, tokenize='{tokenizer}')")
        except sqlite3.OperationalError as error:
            raise Missing(str(error)) from error
        self.database.executemany("INSERT INTO d(rowid, body) VALUES(?, ?)", documents)

    def ask(self, question):
        words = words_of(question)
        if not words:
            return []
        match = " OR ".join(f'"{word}"' for word in words)
        rows = self.database.execute("SELECT rowid, -bm25(d) FROM d WHERE d MATCH ? ORDER BY bm25(d) LIMIT ?", (match, LIMIT))
        return list(rows)

    def close(self):
        self.database.close()


class Xapian:
    """Xapian with its Dutch stemmer, any of the words, BM25, a stop list of Dutch."""

    def __init__(self, documents):
        try:
            import xapian
        except ImportError as error:
            raise Missing("python3-xapian is not there") from error
        self.xapian = xapian
        self.stemmer = xapian.Stem("dutch")
        self.database = xapian.inmemory_open() if hasattr(xapian, "inmemory_open") else xapian.WritableDatabase("", xapian.DB_BACKEND_INMEMORY)
        generator = xapian.TermGenerator()
        generator.set_stemmer(self.stemmer)
        for number, body in documents:
            document = xapian.Document()
            generator.set_document(document)
            generator.index_text(body)
            document.set_data(str(number))
            self.database.add_document(document)
        self.parser = xapian.QueryParser()
        self.parser.set_stemmer(self.stemmer)
        self.parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
        self.parser.set_default_op(xapian.Query.OP_OR)
        stopper = xapian.SimpleStopper()
        for word in ("de het een en ik je mijn van in op te dat die is voor met niet aan er om ook als maar bij of uit naar "
                     "wat hoe wie waar kan moet heb ben wil we ze").split():
            stopper.add(word)
        self.stopper = stopper
        self.parser.set_stopper(stopper)

    def ask(self, question):
        query = self.parser.parse_query(" ".join(words_of(question)), 0)
        enquire = self.xapian.Enquire(self.database)
        enquire.set_query(query)
        return [(int(match.document.get_data()), match.weight) for match in enquire.get_mset(0, LIMIT)]

    def close(self):
        self.database.close()


class Postgres:
    """PostgreSQL full text, configuration `dutch`, any of the words; where no word is found, pg_trgm's likeness."""

    def __init__(self, documents):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
        if not found:
            raise Missing("no PostgreSQL server is installed")
        self.bin = os.path.dirname(found[-1])
        self.folder = tempfile.mkdtemp(prefix="quality-pg-")
        os.chmod(self.folder, 0o777)
        self.user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        data = self.folder + "/data"
        try:
            self.run([f"{self.bin}/initdb", "-D", data, "-U", "quality", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"])
            self.run([f"{self.bin}/pg_ctl", "-D", data, "-w", "-l", f"{self.folder}/log", "-o",
                      f"-k {self.folder} -c listen_addresses='' -c fsync=off", "start"])
            self.sql("CREATE EXTENSION pg_trgm; CREATE TABLE d(id int primary key, body text, words tsvector);")
            rows = "".join(f"{number}\t{body.replace(chr(92), '')}\n" for number, body in documents)
            self.sql(f"COPY d(id, body) FROM stdin;\n{rows}\\.\n")
            self.sql("UPDATE d SET words = to_tsvector('dutch', body); CREATE INDEX ON d USING gin(words); "
                     "CREATE INDEX ON d USING gin(body gin_trgm_ops); ANALYZE d;")
        except (subprocess.CalledProcessError, FileNotFoundError) as error:
            self.close()
            raise Missing(f"the server could not be started: {error}") from error

    def run(self, command):
        subprocess.run(self.user + command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def sql(self, text):
        done = subprocess.run(["psql", "-h", self.folder, "-U", "quality", "-d", "postgres", "-qtA", "-F", "\t", "-v", "ON_ERROR_STOP=1"],
                              input=text, check=True, capture_output=True, text=True)
        return done.stdout

    def ask(self, question):
        quoted = " ".join(words_of(question)).replace("'", "")
        rows = self.sql(f"""
            WITH q AS (SELECT replace(plainto_tsquery('dutch', '{quoted}')::text, '&', '|')::tsquery AS any_of),
            found AS (SELECT id, ts_rank(words, any_of) AS rank FROM d, q WHERE words @@ any_of),
            alike AS (SELECT id, word_similarity('{quoted}', body) * 0.1 AS rank FROM d
                      WHERE NOT EXISTS (SELECT 1 FROM found) AND word_similarity('{quoted}', body) > 0.4)
            SELECT id, rank FROM (SELECT * FROM found UNION ALL SELECT * FROM alike) a ORDER BY rank DESC, id LIMIT {LIMIT};""")
        return [(int(line.split("\t")[0]), float(line.split("\t")[1])) for line in rows.splitlines() if line]

    def close(self):
        subprocess.run(self.user + [f"{self.bin}/pg_ctl", "-D", self.folder + "/data", "-m", "immediate", "stop"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        shutil.rmtree(self.folder, ignore_errors=True)


PACKAGES = ["python3-xapian", "postgresql", "postgresql-contrib"]


def install():
    """Asks apt for what is missing; without it, or without a network, the peers tell so themselves."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    for package in PACKAGES:
        there = subprocess.run(["dpkg-query", "-W", "-f=${Status}", package], capture_output=True, text=True)
        if "ok installed" not in there.stdout:
            subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", package], stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)


MAKERS = [
    ("FTS5 unicode61", lambda documents: Fts5(documents, "unicode61 remove_diacritics 2")),
    ("FTS5 porter", lambda documents: Fts5(documents, "porter unicode61 remove_diacritics 2")),
    ("Xapian, Dutch stemmer", Xapian),
    ("PostgreSQL, dutch + pg_trgm", Postgres),
]

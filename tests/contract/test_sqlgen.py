"""The tool that turns queries into statements: what it makes, and where it complains."""
import pytest

from conftest import ROOT, run

GOOD = """-- Statements of a test.

-- name: thing_load
-- params: uuid[] int8 text[]
-- rows: 0..1
SELECT id, 'a;b -- "x"' AS "q;\\e"	-- why; so
  FROM t

  -- a whole line
 WHERE id = ANY($1) AND n = $2 AND x = ANY($3) AND y ~ '^z$';

-- name: thing_count
-- params:
-- rows: 1
SELECT 1;

-- name: thing_list
-- params: bool bytea float8 int2 int4 timestamptz timestamptz[]
-- rows: 0..n
SELECT $1, $2, $3, $4, $5, $6, $7;

-- name: thing_keys
-- params: uuid[]
-- rows: 0..n
select 'x' from t where id = any ($1) order by id;

-- name: thing_twice
-- params: uuid[]
-- rows: 0..n
select $1 from t where id = any ($1);
"""

PROGRAM = """#include <stdio.h>
#include "sql/things/thing.h"
int main(void) {
  for (const struct statement *const *s = sql_things_thing; *s != NULL; s++) {
    printf("%s|%d|%d|", (*s)->name, (*s)->min_rows, (*s)->max_rows);
    for (int i = 0; i < (*s)->param_count; i++)
      printf("%u ", (*s)->params[i]);
    printf("|%s\\n", (*s)->sql);
    if ((*s)->one != NULL)
      printf("%s|%d|%s\\n", (*s)->one->name, (*s)->one->params[0] == (*s)->params[0], (*s)->one->sql);
  }
  return 0;
}
"""

BAD = {
    "name": ("-- name: X\n", 1, '"X" is no name'),
    "no_params": ("-- name: x\n-- rows: 1\nSELECT 1;\n", 2, '"-- params:" is missing'),
    "no_rows": ("-- name: x\n-- params:\nSELECT 1;\n", 3, '"-- rows:" is missing'),
    "type": ("-- name: x\n-- params: uuidd\n", 2, 'unknown type "uuidd"'),
    "too_many": ("-- name: x\n-- params:" + " int4" * 65 + "\n", 2, "more than 64 parameters"),
    "rows_down": ("-- name: x\n-- params:\n-- rows: 2..1\nSELECT 1;\n", 3, '"2..1" is no number of rows'),
    "rows_open": ("-- name: x\n-- params:\n-- rows: 0..\nSELECT 1;\n", 3, '"0.." is no number of rows'),
    "rows_word": ("-- name: x\n-- params:\n-- rows: many\nSELECT 1;\n", 3, '"many" is no number of rows'),
    "no_end": ("-- name: x\n-- params:\n-- rows: 1\nSELECT 1\n", 1, "x has no semicolon"),
    "open_quote": ("-- name: x\n-- params:\n-- rows: 1\nSELECT '1;\n", 1, "x has no semicolon"),
    "behind": ("-- name: x\n-- params:\n-- rows: 1\nSELECT 1; SELECT 2;\n", 4, "text behind the semicolon"),
    "nameless": ("\nSELECT 1;\n", 2, 'SQL without a "-- name:"'),
    "undeclared": ("-- name: x\n-- params:\n-- rows: 1\nSELECT $1;\n", 1, "x: $1 is not among its 0"),
    "unused": ("-- name: x\n-- params: int4 int4\n-- rows: 1\nSELECT $2;\n", 1, "x: $1 is not used"),
    "empty": ("-- name: x\n-- params:\n-- rows: 1\n  ;\n", 1, "x is empty"),
    "twice": ("-- name: x\n-- params:\n-- rows: 1\nSELECT\n1;\n-- name: x\n", 6, "x stands in line 1 already"),
}


def test_statements(tools, tmp_path):
    folder = tmp_path / "sql/things"
    folder.mkdir(parents=True)
    (folder / "thing.sql").write_text(GOOD)
    made = run(tools["sqlgen"], folder / "thing.sql", folder / "thing")
    assert made.returncode == 0, made.stderr
    (tmp_path / "main.c").write_text(PROGRAM)
    flags = run("pkg-config", "--cflags", "libprotobuf-c").stdout.split()
    built = run("gcc", "-std=gnu11", "-Wall", "-Werror", "-I.", f"-I{tmp_path}", *flags, "-o", tmp_path / "main",
                tmp_path / "main.c", folder / "thing.c")
    assert built.returncode == 0, built.stderr
    assert run(tmp_path / "main").stdout == (
        "thing_load|0|1|2951 20 1009 |SELECT id, 'a;b -- \"x\"' AS \"q;\\e\"\n  FROM t\n"
        " WHERE id = ANY($1) AND n = $2 AND x = ANY($3) AND y ~ '^z$'\n"
        "thing_count|1|1||SELECT 1\n"
        "thing_list|0|-1|16 17 701 21 23 1184 1185 |SELECT $1, $2, $3, $4, $5, $6, $7\n"
        "thing_keys|0|-1|2951 |select 'x' from t where id = any ($1) order by id\n"
        "thing_keys_1|1|select 'x' from t where id = ($1)[1] order by id\n"
        "thing_twice|0|-1|2951 |select $1 from t where id = any ($1)\n")
    assert (folder / "thing.c").read_text().startswith("/* Generated from ")


@pytest.mark.parametrize("name", BAD)
def test_complaint(tools, tmp_path, name):
    text, line, complaint = BAD[name]
    source = tmp_path / "x.sql"
    source.write_text(text)
    made = run(tools["sqlgen"], source, tmp_path / "out/x")
    assert made.returncode == 1
    assert made.stderr.startswith(f"{source}:{line}: {complaint}"), made.stderr


def test_every_file_of_ours_is_read(tools, tmp_path):
    for source in ROOT.glob("*/**/queries/*.sql"):
        base = tmp_path / source.parents[1].name / source.stem
        base.parent.mkdir(exist_ok=True)
        made = run(tools["sqlgen"], source, base)
        assert made.returncode == 0, made.stderr


def test_no_two_migrations_of_a_schema_have_one_number():
    for schema in [ROOT / "common" / "schema", *ROOT.glob("services/*/schema")]:
        numbers = [path.name[:4] for path in schema.glob("*.sql")]
        assert len(numbers) == len(set(numbers)), sorted(path.name for path in schema.glob("*.sql"))

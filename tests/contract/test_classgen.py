"""A contract that breaks a rule stops the build, and the field is named: one broken proto for each rule."""
import pytest

from conftest import run

HEAD = """syntax = "proto3";
package accord.v1;
import "accord/v1/options.proto";
import "accord/v1/vocabulary.proto";
"""
RECORD = """message R { option (sort) = SORT_RECORD; option (origin) = ORIGIN_INCIDENT;
  bytes id = 1 [(max_len) = 16, (data_class) = DATA_CLASS_INCIDENT]; }
"""
FACT = "message M {{ option (sort) = SORT_FACT; {} }}"
CODE = "[(text) = TEXT_CODE, (max_len) = 8]"
CLIENT = "bytes who = 1 [(max_len) = 16, (ref) = REF_CLIENT];"

BROKEN = {
    "no_sort": ("message M { uint32 n = 1; }", "M: no (sort)"),
    "ignorable_command": ("message M { option (sort) = SORT_COMMAND; option (ignorable) = true; }",
                          "M: (ignorable) is for facts"),
    "writing_fact": (FACT.format("option (writes) = true;"), "M: (writes) is for commands"),
    "string_without_text": (FACT.format("string s = 1 [(max_len) = 8];"), "M.s: a string without (text)"),
    "string_without_max_len": (FACT.format("string s = 1 [(text) = TEXT_CODE];"), "M.s: a string without (max_len)"),
    "bytes_without_max_len": (FACT.format("bytes b = 1;"), "M.b: bytes without (max_len)"),
    "repeated_without_max_count": (FACT.format("repeated uint32 n = 1;"),
                                   "M.n: a repeated field without (max_count)"),
    "record_field_without_class": ("message M { option (sort) = SORT_RECORD; option (origin) = ORIGIN_SERVICE;"
                                   " uint32 n = 1; }", "M.n: no (data_class)"),
    "origin_field_without_class": ("message M { option (sort) = SORT_PART; option (origin) = ORIGIN_SERVICE;"
                                   " uint32 n = 1; }", "M.n: no (data_class)"),
    "record_without_origin": ("message M { option (sort) = SORT_RECORD; }", "M: a record without (origin)"),
    "class_without_origin": ("message M { option (sort) = SORT_PART; uint32 n = 1 [(data_class) = DATA_CLASS_NEEDS]; }",
                             "M.n: (data_class) in a message without (origin)"),
    "class_in_wrong_origin": ("message M { option (sort) = SORT_RECORD; option (origin) = ORIGIN_INCIDENT;"
                              " uint32 n = 1 [(data_class) = DATA_CLASS_NEEDS]; }",
                              "M.n: needs cannot stand in a message of this origin"),
    "client_class_in_either": ("message M { option (sort) = SORT_RECORD; option (origin) = ORIGIN_EITHER;"
                               " uint32 n = 1 [(data_class) = DATA_CLASS_VICTIM_ROLE]; }",
                               "M.n: victim_role is of a client"),
    "record_in_fact": (RECORD + FACT.format("R r = 1;"), "M.r: accord.v1.R holds client data"),
    "record_in_command": (RECORD + "message M { option (sort) = SORT_COMMAND; R r = 1; }",
                          "M.r: accord.v1.R holds client data"),
    "record_deep_in_fact": (RECORD + "message P { option (sort) = SORT_PART; R r = 1; }" + FACT.format("P p = 1;"),
                            "M.p: accord.v1.R holds client data"),
    "fact_with_origin": ("message M { option (sort) = SORT_FACT; option (origin) = ORIGIN_INCIDENT; }",
                         "M: accord.v1.M holds client data"),
    "recursive": ("message M { option (sort) = SORT_PART; M m = 1; }", "M.m: a message that can hold itself"),
    "recursive_by_another": ("message M { option (sort) = SORT_PART; N n = 1; }"
                             "message N { option (sort) = SORT_PART; M m = 1; }", "N.m: a message that can hold itself"),
    **{f"fact_with_{kind.lower()}": (FACT.format(f"string s = 1 [(text) = TEXT_{kind}, (max_len) = 8];"),
                                     'M.s: "s" may hold personal data')
       for kind in ("PLACE", "PERSON_NAME", "SOURCE_NUMBER", "EMAIL", "LABEL")},
    "fact_with_name_inside": ("message P { option (sort) = SORT_PART; string s = 1 [(text) = TEXT_PERSON_NAME,"
                              " (max_len) = 8]; }" + FACT.format("P p = 1;"), 'M.p: "s" may hold personal data'),
    "fact_with_client_and_incident": (FACT.format(CLIENT + "bytes i = 2 [(max_len) = 16, (ref) = REF_INCIDENT];"),
                                      'M.who: a client beside "i"'),
    "fact_with_client_and_area": (FACT.format(CLIENT + "string a = 2 [(text) = TEXT_CODE, (max_len) = 8,"
                                              " (ref) = REF_PLACE_AREA];"), 'M.who: a client beside "a"'),
    "never_travels": (FACT.format("uint32 safety_plan = 1;"), 'M.safety_plan: "safety_plan" must never travel'),
    "never_travels_in_part": (FACT.format("uint32 has_medical_note = 1;"),
                              'M.has_medical_note: "medical" must never travel'),
    "oneof": (FACT.format("oneof o { uint32 n = 1; }"), "M.n: oneof and optional"),
    "optional": (FACT.format("optional uint32 n = 1;"), "M.n: oneof and optional"),
    "map": (FACT.format("map<uint32, uint32> n = 1 [(max_count) = 2];"), "M.NEntry: no (sort)"),
    "same_name_in_json": (FACT.format("int64 at = 1; int64 at_us = 2;"), 'M.at_us: "at" has the same name in JSON'),
    "somebody_elses": ('import "google/protobuf/any.proto";' + FACT.format("google.protobuf.Any a = 1;"),
                       "M.a: a message of somebody else's"),
}
KINDS = {
    "kind_without_message": ("enum Kind { KIND_UNSPECIFIED = 0; KIND_NO_SUCH = 1; }", "KIND_NO_SUCH: no message"),
    "kind_too_large": ("enum Kind { KIND_UNSPECIFIED = 0; KIND_M = 4096; } message M { option (sort) = SORT_FACT; }",
                       "KIND_M: kinds are numbered up to 4095"),
}


def classgen(tools, folder, body):
    proto = folder / "accord/v1/broken.proto"
    proto.parent.mkdir(parents=True)
    proto.write_text(HEAD + body + "\n")
    made = run("protoc", f"-I{folder}", "-Iproto", "--include_imports", f"--descriptor_set_out={folder}/set", proto)
    assert made.returncode == 0, made.stderr
    return run(tools["classgen"], folder / "set", folder / "classes.c", folder / "classes.h")


@pytest.mark.parametrize("name", BROKEN)
def test_rule(tools, tmp_path, name):
    body, complaint = BROKEN[name]
    made = classgen(tools, tmp_path, body)
    assert made.returncode == 1
    assert made.stderr.splitlines()[0].startswith(f"accord.v1.{complaint}"), made.stderr
    assert len(made.stderr.splitlines()) == 1
    assert not (tmp_path / "classes.c").exists()


@pytest.mark.parametrize("name", KINDS)
def test_kinds(tools, tmp_path, name):
    body, complaint = KINDS[name]
    made = classgen(tools, tmp_path, body)
    assert made.returncode == 1
    assert made.stderr.startswith(complaint)


def test_all_complaints_at_once(tools, tmp_path):
    made = classgen(tools, tmp_path, FACT.format("string a = 1; bytes b = 2;"))
    assert [line.split(":")[0] for line in made.stderr.splitlines()] == ["accord.v1.M.a"] * 2 + ["accord.v1.M.b"]


def test_what_keeps_the_rules_passes(tools, tmp_path):
    body = RECORD + FACT.format(f"string code = 1 {CODE}; int64 at_us = 2;") + """
        message W { option (sort) = SORT_COMMAND; option (writes) = true; R r = 1; }
        message S { option (sort) = SORT_RECORD; option (origin) = ORIGIN_EITHER;
          uint32 hours = 1 [(data_class) = DATA_CLASS_COST_INPUTS]; }
        message Page { option (sort) = SORT_REPLY; repeated R rows = 1 [(max_count) = 9]; }"""
    made = classgen(tools, tmp_path, body)
    assert made.returncode == 0, made.stderr
    assert "#define CLASS_MAX_DEPTH 2" in (tmp_path / "classes.h").read_text()


def test_no_descriptor_set(tools, tmp_path):
    (tmp_path / "set").write_bytes(b"\xff\xff")
    assert run(tools["classgen"], tmp_path / "set", "--text").returncode == 1
    assert run(tools["classgen"], tmp_path / "none", "--text").returncode == 1
    assert run(tools["classgen"]).returncode == 1

"""The contracts, walked again without classgen: laws L3 and L5, declared lengths, and the golden copy of the tables."""
import re

from google.protobuf.descriptor_pb2 import FieldDescriptorProto as Field

from conftest import ROOT, run

GOLDEN = ROOT / "tests/contract/classes.txt"
TYPES = {getattr(Field, name): name[5:].lower() for name in dir(Field) if name.startswith("TYPE_")}
PERSONAL = {"TEXT_PLACE", "TEXT_PERSON_NAME", "TEXT_SOURCE_NUMBER", "TEXT_EMAIL", "TEXT_LABEL"}


def all_messages(files):
    """Full name to message, nested ones behind the top level, in the order of the files."""
    found = {}
    for file in files:
        for message in file.message_type:
            found[f"{file.package}.{message.name}"] = message
    names = list(found)
    for name in names:
        for inner in found[name].nested_type:
            found[f"{name}.{inner.name}"] = inner
            names.append(f"{name}.{inner.name}")
    return found


def all_enums(files):
    return {enum.name: enum for file in files for enum in file.enum_type}


def word(enum, number, prefix):
    return next(v.name for v in enum.value if v.number == number)[len(prefix):].lower()


def inside(messages, name, seen=()):
    """A message and all that it can hold."""
    assert name not in seen, f"{name} can hold itself"
    yield name, messages[name]
    for field in messages[name].field:
        if field.type == Field.TYPE_MESSAGE:
            yield from inside(messages, field.type_name[1:], (*seen, name))


def test_every_message_has_a_sort_and_every_field_its_limits(files, options):
    for name, message in all_messages(files).items():
        assert message.options.Extensions[options.sort] != 0, name
        for field in message.field:
            o = field.options.Extensions
            where = f"{name}.{field.name}"
            if field.type == Field.TYPE_STRING:
                assert o[options.text] != 0, where
            if field.type in (Field.TYPE_STRING, Field.TYPE_BYTES):
                assert o[options.max_len] > 0, where
            if field.label == Field.LABEL_REPEATED:
                assert o[options.max_count] > 0, where


def test_l3_no_fact_names_a_person_or_ties_a_client_to_a_place(files, options):
    messages = all_messages(files)
    personal = {options.TextKind.Value(name) for name in PERSONAL}
    ties = {options.REF_INCIDENT, options.REF_PLACE_AREA}
    facts = [n for n, m in messages.items() if m.options.Extensions[options.sort] == options.SORT_FACT]
    assert facts
    for fact in facts:
        refs = set()
        for name, message in inside(messages, fact):
            assert message.options.Extensions[options.origin] == 0, f"{fact} holds {name}"
            assert message.options.Extensions[options.sort] != options.SORT_RECORD, f"{fact} holds {name}"
            for field in message.field:
                assert field.options.Extensions[options.text] not in personal, f"{fact}: {name}.{field.name}"
                refs.add(field.options.Extensions[options.ref])
        assert not (options.REF_CLIENT in refs and refs & ties), fact


def test_l5_what_must_never_travel_has_no_field(files, options):
    words = [v.name[len("NEVER_TRAVELS_"):].lower() for v in all_enums(files)["NeverTravels"].value if v.number]
    assert len(words) == 23
    for name, message in all_messages(files).items():
        for field in message.field:
            assert not [w for w in words if f"_{w}_" in f"_{field.name}_"], f"{name}.{field.name}"


def test_l5_there_is_no_free_text(files):
    kinds = [v.name for v in all_enums(files)["TextKind"].value]
    assert not [k for k in kinds if re.search("FREE|NOTE|NARRATIVE|COMMENT|DESCRIPTION", k)]


def test_client_data_is_classed_where_its_class_can_stand(files, options):
    v = options.vocabulary
    stands_in = {c.number: c.options.Extensions[v.stands_in] for c in all_enums(files)["DataClass"].value}
    for name, message in all_messages(files).items():
        origin = message.options.Extensions[options.origin]
        record = message.options.Extensions[options.sort] == options.SORT_RECORD
        assert origin != 0 or not record, name
        for field in message.field:
            data_class = field.options.Extensions[options.data_class]
            assert (data_class != 0) == (origin != 0), f"{name}.{field.name}"
            if data_class != 0:
                assert stands_in[data_class] in (origin, v.ORIGIN_EITHER), f"{name}.{field.name}"


def test_vocabulary_is_whole(files, options):
    """As many words as AGREEMENTS section 5 has; every class says where it stands; one mask holds them."""
    v, enums = options.vocabulary, all_enums(files)
    wanted = {"DataClass": 54, "NeverTravels": 23, "Action": 7, "Purpose": 30, "Role": 32, "OrganisationKind": 26,
              "Award": 6}
    assert {name: len(enums[name].value) - 1 for name in wanted} == wanted
    for value in enums["DataClass"].value:
        assert value.number < 64
        assert value.number == 0 or value.options.Extensions[v.stands_in] != 0, value.name
    assert [c.name for c in enums["DataClass"].value if c.options.Extensions[v.no_client]] == [
        "DATA_CLASS_STATISTICS", "DATA_CLASS_STAFFING", "DATA_CLASS_COST_INPUTS"]


def test_every_word_has_its_sentence():
    text = (ROOT / "proto/accord/v1/vocabulary.proto").read_text()
    values = re.findall(r"^  ([A-Z][A-Z0-9_]+) = (\d+)[^;]*;(.*)$", text, re.M)
    assert len(values) > 180
    for name, number, rest in values:
        assert number == "0" or re.match(r"\s*// [A-Z].*\.$", rest), name


def test_enums_begin_with_zero_unspecified(files):
    for name, enum in all_enums(files).items():
        assert enum.value[0].number == 0 and enum.value[0].name.endswith("_UNSPECIFIED"), name


def line_of(field, enums, options):
    o = field.options.Extensions
    typed = field.type_name[1:] if field.type_name else TYPES[field.type]
    parts = [f"  {field.number} {field.name}", "repeated " * (field.label == Field.LABEL_REPEATED) + typed]
    for key, enum, prefix in (("data_class", "DataClass", "DATA_CLASS_"), ("text", "TextKind", "TEXT_"),
                              ("ref", "RefKind", "REF_")):
        if o[getattr(options, key)]:
            label = "class" if key == "data_class" else key
            parts.append(f"{label}={word(enums[enum], o[getattr(options, key)], prefix)}")
    parts += [f"{key}={o[getattr(options, key)]}" for key in ("max_len", "max_count") if o[getattr(options, key)]]
    return " ".join(parts)


def text_of(files, options):
    enums, messages, lines = all_enums(files), all_messages(files), []
    for name, message in messages.items():
        o = message.options.Extensions
        origin = f" {word(enums['Origin'], o[options.origin], 'ORIGIN_')}" if o[options.origin] else ""
        passing = " ignorable" if o[options.ignorable] else " writes" if o[options.writes] else ""
        lines.append(f"{name} {word(enums['Sort'], o[options.sort], 'SORT_')}{origin}{passing}")
        lines += [line_of(f, enums, options) for f in sorted(message.field, key=lambda f: f.number)]
    for value in enums["Kind"].value[1:]:
        camel = "".join(part.capitalize() for part in value.name[len("KIND_"):].split("_"))
        assert f"accord.v1.{camel}" in messages, value.name
        lines.append(f"kind {value.number} {value.name[len('KIND_'):].lower()} accord.v1.{camel}")
    return "\n".join(lines) + "\n"


def test_classgen_reads_what_is_declared(files, options, descriptor_set, tools):
    made = run(tools["classgen"], descriptor_set, "--text")
    assert made.returncode == 0, made.stderr
    assert made.stdout == text_of(files, options)


def test_tables_are_the_golden_ones(descriptor_set, tools):
    """A change of a contract is a visible diff: classgen SET --text > tests/contract/classes.txt"""
    assert run(tools["classgen"], descriptor_set, "--text").stdout == GOLDEN.read_text()

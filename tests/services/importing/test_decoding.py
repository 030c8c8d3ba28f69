"""Bytes become the text their writer meant, or say that it was a guess."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.services.importing.cleaning import clean
from annotator.services.importing.decoding import candidates, decode
from annotator.services.importing.encodings import encodings, named

SAMPLES = [
    ("The envoy said “we won’t go back” – and left… It’s over; ‘never’ again.", "cp1252 mac-roman"),
    ("“No”, he said.", "cp1252"),
    ("It’s late and the café in Toran is closed.", "cp1252 mac-roman"),
    ("Price: £30 – €40", "cp1252"),
    ("– No – said he", "cp1252"),
    ("Le maire a déclaré : « Nous n’irons pas », a-t-il répété à l’été. Ça y est.", "cp1252"),
    ("Der Außenminister erklärte: „Das können wir nicht“, und fügte für Gäste hinzu.", "cp1252"),
    ("El señor Muñoz dijo que la situación está peor; ¿quién pagará? El niño no.", "cp1252"),
    ("Perché è così? Però la città è più bella.", "cp1252"),
    ("O ministro disse que a decisão não é aceitável e que três pessoas virão.", "cp1252"),
    ("Minister oświadczył, że „nie zgadzamy się” na tę decyzję, a rząd będzie działał.", "cp1250"),
    ("Ministr řekl, že vláda bude dál pokračovat, protože lidé čekají na zlepšení.", "iso8859-2"),
    ("A miniszter kijelentette, hogy a döntés elfogadhatatlan, és őszintén küzd.", "cp1250"),
    ("Bakan, kararın kabul edilemez olduğunu söyledi ve çalışacağını açıkladı.", "cp1254"),
    ("قال الوزير إن القرار غير مقبول وأضاف أن الحكومة لن تتراجع.", "cp1256 iso8859-6"),
    ("قال الوزير إن القرار “غير مقبول” وأضاف أن الحكومة لن تتراجع، مؤكداً ذلك.", "cp1256"),
    ("رئيس گفت که اين تصميم قابل قبول نيست و دولت پيش از هر چيز پاسخگو است", "cp1256"),
    ("A page in English, for a long while. النسخة العربية من المقال", "cp1256"),
    (
        "Министр заявил, что решение неприемлемо, и добавил: Мы не отступим.",
        "cp1251 koi8-r mac-cyrillic",
    ),
    ("Министр заявил, что решение неприемлемо.", "iso8859-5 cp866"),
    ("Міністр заявив, що це рішення є неприйнятним, і її уряд не відступить.", "cp1251 koi8-u"),
    ("Ο υπουργός δήλωσε ότι η απόφαση δεν είναι αποδεκτή και θα συνεχίσει.", "cp1253 iso8859-7"),
    ("השר אמר כי ההחלטה אינה מקובלת והוסיף כי הממשלה תמשיך.", "cp1255 iso8859-8"),
    ("部长说，这个决定是不可接受的，他还说政府将继续为人民工作。", "gb18030"),
    ("部長說，這個決定是不可接受的，他還說政府將繼續為人民工作。", "big5"),
    ("大臣は、この決定は受け入れられないと述べ、国民のために働き続けると語った。", "cp932 euc-jp"),
    ("장관은 이 결정을 받아들일 수 없다고 말하고 계속 일할 것이라고 덧붙였다.", "cp949"),
]


@pytest.mark.parametrize(
    ("text", "encoding"), [(text, name) for text, names in SAMPLES for name in names.split()]
)
def test_text_without_a_mark_comes_out_right_and_is_flagged_as_a_guess(
    text: str, encoding: str
) -> None:
    found = decode(text.encode(encoding))
    assert found.text == text
    assert not found.sure
    assert "guessed" in found.remarks[0]


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-32"])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\ufeff")))
def test_text_behind_a_byte_order_mark_is_certain(mark: str, text: str) -> None:
    found = decode(text.encode(mark))
    assert (found.text, found.sure, found.remarks) == (text, True, ())


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\ufeff")))
def test_utf_8_without_a_mark_is_certain(text: str) -> None:
    found = decode(text.encode())
    assert (found.text, found.encoding, found.sure) == (text, "utf-8", True)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", ["The envoy left.\nNobody knew.", "قال الوزير إن القرار غير مقبول"]
)
def test_utf_16_without_a_mark_is_known_by_its_nuls(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.sure) == (text, encoding, True)


@pytest.mark.parametrize("at", [0, 12, 13, 29])
def test_a_stray_nul_does_not_make_a_text_utf_16(at: int) -> None:
    text = "The minister said maybe to it.\n"
    found = decode(text[:at].encode() + b"\0" + text[at:].encode())
    assert (found.text, found.encoding) == (text, "utf-8")
    assert found.remarks == ("1 NUL character was removed.",)


@pytest.mark.parametrize("encoding", list(encodings()))
@given(data=st.data())
def test_every_encoding_that_is_chosen_gives_back_what_was_written(
    encoding: str, data: st.DataObject
) -> None:
    alphabet = "abcdefghij KLMNOP,.-\n0123456789"
    text = data.draw(st.text(alphabet))
    found = decode(text.encode(encoding), chosen=encoding)
    assert (found.text, found.sure) == (text, True)


@given(data=st.binary(max_size=400), declared=st.none() | st.text(max_size=12))
def test_any_bytes_become_storable_text(data: bytes, declared: str | None) -> None:
    text = decode(data, declared).text
    assert "\0" not in text
    assert "\r" not in text
    text.encode()


def test_a_few_bad_bytes_in_utf_8_are_counted_and_do_not_change_the_encoding() -> None:
    found = decode("Toran’s café “é” – résumé ".encode() + b"\xe9 and \xff end")
    assert found.encoding == "utf-8"
    assert found.sure
    assert found.text.endswith("\ufffd and \ufffd end")
    assert found.remarks == ("2 invalid byte sequences were read as U+FFFD.",)


def test_a_replacement_character_of_the_writer_is_not_counted() -> None:
    assert decode("a \ufffd b é é é é é".encode() + b"\xff").remarks[0].startswith("1 invalid")


def test_a_declared_charset_counts_where_the_bytes_do_not_speak_for_themselves() -> None:
    data = "Ä und Ö".encode("cp850")
    assert decode(data, "cp850").text == "Ä und Ö"
    assert decode("Ä und Ö".encode(), "cp850").text == "Ä und Ö"


def test_a_declared_charset_that_cannot_be_is_passed_over() -> None:
    data = "It’s “over”".encode("cp1252")
    assert decode(data, "utf-8").text == "It’s “over”"
    assert decode(data, "no-such-charset").text == "It’s “over”"


@pytest.mark.parametrize("codec", ["zlib", "base64", "rot13", "unicode_escape", "idna", "hex"])
def test_codecs_that_are_no_encoding_of_text_are_not_asked(codec: str) -> None:
    assert named(codec) is None
    with pytest.raises(UserError):
        decode(b"abc", chosen=codec)


def test_the_web_s_latin_1_is_windows_1252() -> None:
    assert named("ISO-8859-1") == "cp1252"
    assert named("us-ascii") == "cp1252"
    assert named(" GBK ") == "gb18030"


def test_candidates_show_how_the_text_would_begin() -> None:
    data = ("x" * 3_000 + " It’s “over”").encode("cp1252")
    shown = dict(candidates(data))
    assert next(iter(shown)) == "cp1252"
    assert shown["cp1252"].endswith("It’s “over”")
    assert "utf-8" in shown


def test_newlines_become_lf_and_nothing_else_is_altered() -> None:
    assert clean("a\r\nb\rc\n\r\n\u2028d\u00a0\t e\x0c") == ("a\nb\nc\n\n\u2028d\u00a0\t e\x0c", ())


def test_nuls_and_lone_surrogates_are_mended_with_a_remark() -> None:
    text, remarks = clean("a\0b\0\ud800c")
    assert text == "ab\ufffdc"
    assert remarks == ("2 NUL characters were removed.", "1 lone surrogate was read as U+FFFD.")


@given(st.text(st.characters(codec=None)))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once, _ = clean(text)
    assert clean(once) == (once, ())
    assert not once.startswith("\ufeff")


def test_a_utf_16_file_that_ends_within_a_character_is_read_up_to_there() -> None:
    found = decode(codecs.BOM_UTF16_LE + "The end".encode("utf-16-le") + b"x")
    assert found.text == "The end\ufffd"
    assert found.remarks
